/** Runs a part of the page, which the script hands over as a script element. */
export function runPart(element: string): void {
  const script = document.createElement("script");
  script.textContent = element.slice("<script>".length, -"</script>".length);
  document.head.append(script);
}
