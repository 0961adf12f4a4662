// The hand that works the widget for the pictures of the screens.

// Runs in the page, with the widget: presses what a person presses, and waits for what it brings.
export const inPage = (page, act, ...facts) => page.evaluate(`(${perform})(${act}, ${JSON.stringify(facts)})`);

async function perform(act, facts) {
  const widget = document.querySelector('reliance-onboarding');
  const root = widget.shadowRoot;
  const settle = async () => {
    for (let round = 0; round < 3; round++) {
      await widget.updateComplete;
      await new Promise(resolve => { requestAnimationFrame(resolve); });
    }
  };
  const tools = {
    widget, root, settle,
    async press(part) {
      root.querySelector(`[part~=${part}]`).click();
      await settle();
    },
    async choose(name, value) {
      [...root.querySelectorAll('input')].find(one => one.name === name && (!value || one.value === value)).click();
      await settle();
    },
    async type(name, value) {
      const box = [...root.querySelectorAll('input')].find(one => one.name === name);
      box.value = value;
      box.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      box.dispatchEvent(new Event('change', {bubbles: true}));
      await settle();
    },
    async attach(name, ...files) {
      const input = root.querySelector(`input[type=file][name="${name}"]`);
      const transfer = new DataTransfer();
      for (const file of files) transfer.items.add(file);
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', {bubbles: true}));
      await new Promise(resolve => { setTimeout(resolve, 700); });
      await settle();
    },
    // A photo of a card on a table, that nobody could take for a real one.
    async photo(name, back) {
      const canvas = new OffscreenCanvas(900, 640);
      const pen = canvas.getContext('2d');
      pen.fillStyle = '#8d7b66';
      pen.fillRect(0, 0, 900, 640);
      pen.fillStyle = back ? '#dfe7e4' : '#e8efe4';
      pen.fillRect(110, 110, 680, 420);
      pen.fillStyle = '#39534a';
      if (!back) pen.fillRect(150, 210, 170, 220);
      pen.font = '34px sans-serif';
      for (let line = 0; line < 7; line++) pen.fillText('SPECIMEN  MUSTER  SPECIMEN'.slice(line, line + 22), back ? 150 : 350, 200 + line * 48);
      return new File([await canvas.convertToBlob({type: 'image/jpeg'})], name, {type: 'image/jpeg'});
    },
    file: async (address, name) => new File([await (await fetch(address)).blob()], name, {type: 'application/pdf'}),
  };
  await act(tools, ...facts);
}

export const scene = (name, what, act, ...facts) => ({name, what, act: page => inPage(page, act, ...facts)});
export const rare = one => ({...one, rare: true});
