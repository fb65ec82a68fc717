/** Starts something that the page does, in some of its views, for as long as it lives. */
export type Behaviour = () => void;
