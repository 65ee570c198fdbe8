/** What an exported page looks like, and what it does. It is one file that needs no network and no tools. */

/** It must do without the signs for "greater", "less" and "and": the saved page writes those in another way. */
export const pageScript = `
(function () {
  var cells = Array.from(document.querySelectorAll('[contenteditable]'));
  var saved = true;
  var edited = new Set();
  cells.forEach(function (cell) {
    try { cell.contentEditable = 'plaintext-only'; } catch (error) { cell.contentEditable = 'true'; }
    cell.addEventListener('input', function () { saved = false; edited.add(cell); });
    cell.addEventListener('paste', function (event) {
      if (cell.contentEditable === 'plaintext-only') return;
      event.preventDefault();
      document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
    });
  });
  var button = document.getElementById('save');
  button.hidden = false;
  button.addEventListener('click', function () {
    var texts = Array.from(edited).map(function (cell) { return [cell, cell.innerText.trim()]; });
    texts.forEach(function (pair) { pair[0].textContent = pair[1]; });
    var text = new XMLSerializer().serializeToString(document);
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/html;charset=utf-8' }));
    link.download = document.body.getAttribute('data-file');
    link.click();
    saved = true;
  });
  window.addEventListener('beforeunload', function (event) {
    if (!saved) event.preventDefault();
  });
})();
`;

export const pageStyle = `
* { box-sizing: border-box; }
body { font: 1rem/1.5 system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Ethiopic', sans-serif; margin: 1rem auto; max-width: 75rem; padding: 0 1rem; color: #111; background: #fff; }
.bar { position: sticky; top: 0; background: #fff; border-bottom: 2px solid #111; padding: .5rem 0; }
button { font: inherit; font-weight: 700; padding: .5rem 1rem; min-height: 3rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #555; padding: .5rem; vertical-align: top; text-align: start; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; }
.own { min-height: 3rem; padding: .25rem; outline: 1px dashed #555; }
.own:focus { outline: 3px solid #0b57d0; }
.about { font-size: .85rem; color: #333; margin: .5rem 0 0; overflow-wrap: anywhere; }
bdi { unicode-bidi: isolate; font-weight: 700; }
@media print {
  .bar { display: none; }
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .own { outline: none; min-height: 5rem; }
}
`;
