/**
 * Runs in the page before it is printed: pictures from files as greys, or as they are again. A filter of a sheet would make
 * the browser print all that it lies on as pixels.
 */
export const GREY_IMAGES = `(async () => {
  const isGrey = document.documentElement.dataset.ink === 'grey';
  for (const image of document.querySelectorAll('.b-image')) {
    image.inColour ??= image.src;
    image.toggleAttribute('data-grey', isGrey);
    image.src = image.inColour;
    await image.decode();
    if (!isGrey) continue;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const pen = canvas.getContext('2d');
    pen.filter = 'grayscale(1)';
    pen.drawImage(image, 0, 0);
    image.src = canvas.toDataURL('image/jpeg', 0.85);
    await image.decode();
  }
})()`;
