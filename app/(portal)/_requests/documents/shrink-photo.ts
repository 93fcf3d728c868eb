/** What the server keeps of a photo; sending more would only take longer. */
const LONGER_SIDE = 2560;
const QUALITY = 0.85;
const SENT_AS_THEY_ARE = ["image/jpeg", "image/png"];

/**
 * A large photo made smaller, and one of a kind that the server does not take made a JPEG, as far as this browser can
 * read it. Anything else stays as it is: the server judges it and answers in words.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  if (file.type === "application/pdf" || !("createImageBitmap" in window)) return file;
  try {
    return await redraw(file, await createImageBitmap(file));
  } catch {
    return file;
  }
}

async function redraw(file: File, photo: ImageBitmap): Promise<File> {
  const scale = Math.min(1, LONGER_SIDE / Math.max(photo.width, photo.height));
  const isTaken = SENT_AS_THEY_ARE.includes(file.type);
  if (scale === 1 && isTaken) return file;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(photo.width * scale);
  canvas.height = Math.round(photo.height * scale);
  const pen = canvas.getContext("2d");
  if (!pen) return file;
  // A JPEG knows no transparency: what was clear would turn black.
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(photo, 0, 0, canvas.width, canvas.height);
  photo.close();
  const smaller = await new Promise<Blob | null>((drawn) => canvas.toBlob(drawn, "image/jpeg", QUALITY));
  if (!smaller || (isTaken && smaller.size >= file.size)) return file;
  return new File([smaller], `${file.name.replace(/\.\w+$/, "")}.jpg`, { type: "image/jpeg" });
}
