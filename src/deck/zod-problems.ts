/** Turns what zod finds into problems with a place and a remedy. */
import type { z } from 'zod';
import { formatPath, type Problem } from './error.ts';
import { kindNames } from '../kinds/schemas.ts';

type Issue = z.core.$ZodIssue;

/** Every problem that zod's issues stand for, at a place and below a path. */
export function problemsFromIssues(
  place: string,
  issues: readonly Issue[],
  path: readonly PropertyKey[] = [],
): Problem[] {
  return issues.flatMap((issue) => problemsFromIssue(place, issue, path));
}

function problemsFromIssue(place: string, issue: Issue, parents: readonly PropertyKey[]): Problem[] {
  const path = [...parents, ...issue.path];
  if (issue.code === 'invalid_union') {
    const branch = nearestBranch(issue);
    if (branch) return branch.flatMap((inner) => problemsFromIssue(place, inner, path));
  }
  return [{ place, field: formatPath(path), ...describe(issue) }];
}

/** Of a union's alternatives, the one that the data seems to mean: the one that gets furthest into it. */
function nearestBranch(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  const depth = (branch: readonly Issue[]): number =>
    Math.max(...branch.map((inner) => inner.path.length * 2 + (inner.code === 'custom' ? 1 : 0)));
  return issue.errors.filter((branch) => branch.length > 0).toSorted((a, b) => depth(b) - depth(a))[0];
}

function describe(issue: Issue): Pick<Problem, 'message' | 'remedy'> {
  switch (issue.code) {
    case 'custom':
      return { message: issue.message, remedy: String(issue.params?.['remedy'] ?? 'Correct it') };
    case 'unrecognized_keys':
      return {
        message: `has no field ${issue.keys.map((key) => `“${key}”`).join(', ')}`,
        remedy: 'Remove it, or check its spelling',
      };
    case 'invalid_type':
      return describeType(issue);
    case 'invalid_union':
      return issue.discriminator === undefined
        ? { message: 'has an unexpected form', remedy: 'See the comment at that field in its schema' }
        : {
            message: `is of an unknown ${issue.discriminator}${given(issue.input, issue.discriminator)}`,
            remedy: `Use one of: ${kindNames.join(', ')}`,
          };
    case 'invalid_value':
      return {
        message: `is ${quoted(issue.input)}, not one of the allowed values`,
        remedy: `Use one of: ${issue.values.map(String).join(', ')}`,
      };
    case 'invalid_format':
      return {
        message: issue.message,
        remedy: 'Use small letters and digits joined by hyphens',
      };
    case 'too_small':
      return {
        message: belowMinimum(issue),
        remedy: `Give ${issue.inclusive ? 'at least' : 'more than'} ${String(issue.minimum)}`,
      };
    case 'too_big':
      return {
        message: `is too ${issue.origin === 'number' ? 'large' : 'long'}`,
        remedy: `Give at most ${String(issue.maximum)}`,
      };
    default:
      return { message: issue.message, remedy: 'See the comment at that field in its schema' };
  }
}

/** A schema may say itself what to write. */
function describeType({
  input,
  expected,
  message,
}: z.core.$ZodIssueInvalidType): Pick<Problem, 'message' | 'remedy'> {
  const own = message.startsWith('Write ') ? message : undefined;
  if (input === undefined) return { message: 'is missing', remedy: own ?? `Write it (${expected})` };
  const shown = typeof input === 'string' ? `${quoted(input)}, ` : '';
  const unquoted = typeof input === 'string' && (expected === 'number' || expected === 'int');
  return {
    message: `is ${shown}${own ? 'no text in both languages' : `not of the type ${expected}`}`,
    remedy:
      own ?? (unquoted ? 'Write a number, without quotation marks' : `Write a value of the type ${expected}`),
  };
}

function belowMinimum(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.message.startsWith('is ')) return issue.message;
  return `is too ${issue.origin === 'number' ? 'small' : 'short'}`;
}

/** The value by which a union's alternatives are told apart, where there is one. */
function given(input: unknown, discriminator: string): string {
  const value: unknown =
    typeof input === 'object' && input !== null ? Reflect.get(input, discriminator) : undefined;
  return value === undefined ? '' : `: ${quoted(value)}`;
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : String(value);
}
