// Runs in the page: puts a widget there and brings it to a step, through its public names and parts alone.
(() => {
  const year = new Date().getFullYear();
  const ago = milliseconds => new Date(Date.now() - milliseconds).toISOString();
  const approveTime = `${ago(864e5).slice(0, 19)}Z`;

  // What Ada answers, step by step; what a host can't know is ticked by hand.
  const known = {
    person: {person: {
      salutation: 'Frau', title: 'Dr.', foreName: 'Ada Zoë', surName: "d'Ærø-Müller", birthDate: '1988-02-29',
      birthPlace: 'Ny-Ålesund', birthCountry: 'NO', nationality: 'DE',
    }},
    contact: {person: {
      country: 'DE', street: 'Lange Straße', houseNumber: '7 b', zip: '01067', city: 'Dresden', email: 'ada@example.org',
      mobile: '+49 171 3920012',
    }},
    bank: {bankAccounts: [{iban: 'DE89370400440532013000', bank: 'Commerzbank'}]},
    identity: {person: {precheckPep: 'False'}, idDocument: {
      docType: 'PASSPORT', issueCountry: 'DE', documentNumber: 'C01X00T47', issueDate: '2024-03-01', expireDate: '2033-02-28',
    }},
    experience: {survey: {
      AE1: '3', AE2: '3', AE3: '2', AE4: '1', AE5: '1', AE6: '2', AE7: '1', AE8: '3', instrument: {4: true},
    }},
  };
  const ticks = {identity: {'declarations.ownAccount': true}};
  const steps = ['person', 'contact', 'bank', 'identity', 'experience', 'classification', 'documents', 'review'];

  const knownWithout = step => {
    const all = {};
    for (const [of, groups] of Object.entries(known)) {
      if (of === step) continue;
      for (const [group, answers] of Object.entries(groups)) {
        all[group] = Array.isArray(answers) ? answers : {...all[group], ...answers};
      }
    }
    return all;
  };

  const pdf = text => {
    const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>'].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
    const head = `%PDF-1.4\n%${text}\n`;
    const starts = objects.map((_, index) => head.length + objects.slice(0, index).join('').length);
    const rows = starts.map(start => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
    const body = head + objects.join('');
    const table = `xref\n0 4\n0000000000 65535 f \n${rows}`;
    const tail = `trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
    return new File([body, table, tail], 'passport.pdf', {type: 'application/pdf', lastModified: 1.76e12});
  };
  const program = () => new File(['MZ\x90\0\x03'], 'passport.jpg', {type: 'image/jpeg', lastModified: 1.76e12});

  const pause = milliseconds => new Promise(resolve => { setTimeout(resolve, milliseconds); });
  const until = async (holds, what) => {
    for (const end = performance.now() + 10_000; !holds(); await pause(5)) {
      if (performance.now() > end) throw new Error(`never came: ${what}`);
    }
  };

  const hand = window.hand = {
    steps,
    year,
    archives: [],
    handlers: {},

    get widget() {
      return document.querySelector('reliance-onboarding');
    },
    all: selector => [...hand.widget.shadowRoot.querySelectorAll(selector)],
    part: name => hand.all(`[part~="${name}"]`)[0],
    get step() {
      return hand.all('[data-step]')[0]?.dataset.step;
    },
    async settle() {
      await pause(0);
      while (!(await hand.widget.updateComplete));
      await pause(0);
    },

    /** Puts a widget on the page; `without` names a step whose answers aren't known, or is `everything`. */
    async mount({lang = 'en', without, config, handlers = {}} = {}) {
      const widget = document.createElement('reliance-onboarding');
      widget.lang = lang;
      widget.config = {
        kycVendor: 'IDNOW',
        identification: {verification: {
          verificationMethod: 'VIDEO', approveTime, updateTime: approveTime, vendor: 'IDNOW',
        }},
        screening: {pepListsChecked: true},
        require: {birthCountry: true, email: true, mobile: true, bankAccount: true},
        ...config,
      };
      if (without !== 'everything') widget.prefill = knownWithout(without);
      widget.screeningHandler = async () => ({
        complianceData: {archiveId: 'A-1', trafficLight: 'GREEN', manualReview: false, listHit: false, details: []},
        requestDateTime: ago(6e4),
        responseCode: '0000',
      });
      widget.scoringHandler = async () => ({score: 8});
      widget.submitHandler = async archive => {
        hand.archives.push(archive);
        return {identLinks: []};
      };
      Object.assign(widget, handlers, hand.handlers);
      document.querySelector('reliance-onboarding')?.remove();
      document.querySelector('main').append(widget);
      await until(() => hand.step, 'a step');
      await hand.settle();
    },

    async answer(name, value) {
      const control = hand.all('input, select').find(one => one.name === name && (one.type !== 'radio' || one.value === value));
      if (!control) throw new Error(`no control ${name} at ${hand.step}`);
      if (control.type === 'radio' || control.type === 'checkbox') {
        if (!control.checked) control.click();
      } else {
        control.value = value;
        control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
        control.dispatchEvent(new Event('change', {bubbles: true}));
      }
      await hand.settle();
    },
    async press(part, index = 0) {
      const button = hand.all(`[part~="${part}"]`)[index];
      if (!button) throw new Error(`no ${part} at ${hand.step}`);
      button.focus();
      button.click();
      await hand.settle();
    },
    async attach(...files) {
      const transfer = new DataTransfer();
      for (const file of files) transfer.items.add(file === 'program' ? program() : pdf(file));
      const input = hand.all('[name="documents.identification"]')[0];
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', {bubbles: true}));
      await hand.settle();
      await until(() => hand.all('[role=status].reading').every(one => !one.textContent.trim()), 'files read');
      await hand.settle();
    },

    /** Brings a widget that knows its answers to a step. */
    async goTo(step) {
      for (let on = hand.step; on !== step; on = hand.step) {
        for (const [name, value] of Object.entries(ticks[on] ?? {})) await hand.answer(name, value);
        if (on === 'documents') await hand.attach('Proof');
        await hand.press('next');
        await until(() => hand.step !== on, `what follows ${on}`);
      }
      await hand.settle();
      if (step === 'review') await until(() => hand.part('submit') || hand.part('identify'), 'a way on');
      await hand.settle();
    },

    /** A step without an answer in it, as far as that is possible. */
    async showEmpty(step, options) {
      await hand.mount({without: step, ...options});
      await hand.goTo(step);
    },
    /** A step after Continue was pressed too early. */
    async showMistakes(step, options) {
      await hand.showEmpty(step, options);
      if (step === 'classification') await hand.answer('professional.isProfessional', true);
      if (step === 'documents') await hand.attach('program');
      await hand.press('next');
    },
    /** A step with its answers. */
    async showAnswered(step, options) {
      await hand.mount(options);
      await hand.goTo(step);
      if (step === 'person') {
        await hand.press('add');
        await hand.answer(hand.all('[name^="person.furtherNationalities"]').at(-1).name, 'FR');
      }
      if (step === 'bank') await hand.press('add');
      if (step === 'documents') await hand.attach('One', 'Two');
      for (const [name, value] of Object.entries(ticks[step] ?? {})) await hand.answer(name, value);
      if (step === 'classification') {
        for (const name of ['isProfessional', 'PC-1A', 'PC-1B', 'confirmationCorrectInfo', 'agreeToClassification']) {
          await hand.answer(`professional.${name}`, true);
        }
        await hand.answer('professional.signature.place', 'Köln');
      }
      hand.widget.shadowRoot.activeElement?.blur();
    },
    /** Other pages that a person can meet, by name. */
    async show(name, options) {
      const never = () => new Promise(() => {});
      const rejected = () => Promise.reject(new Error('no'));
      switch (name) {
        case 'warning':
          await hand.mount({...options, handlers: {scoringHandler: async () => ({score: 1})}});
          await hand.goTo('experience');
          return hand.press('next');
        case 'scoring':
          await hand.mount({...options, handlers: {scoringHandler: never}});
          await hand.goTo('experience');
          return hand.press('next');
        case 'countries':
          await hand.mount({without: 'everything', ...options});
          hand.all('[name="person.nationality"]')[0].focus();
          return hand.answerOpen('person.nationality', 'unit');
        case 'no country':
          await hand.mount({without: 'everything', ...options});
          hand.all('[name="person.nationality"]')[0].focus();
          return hand.answerOpen('person.nationality', 'zzzz');
        case 'checking': {
          await hand.mount({...options, handlers: {screeningHandler: never}});
          await hand.goTo('documents');
          await hand.attach('Proof');
          return hand.press('next');
        }
        case 'unchecked':
          await hand.mount({...options, handlers: {screeningHandler: rejected}});
          await hand.goTo('documents');
          await hand.attach('Proof');
          return hand.press('next');
        case 'identification':
          await hand.mount({...options, config: {identification: undefined}, handlers: {identificationHandler: never}});
          return hand.goTo('review');
        case 'identifying':
          await hand.show('identification', options);
          return hand.press('identify');
        case 'busy':
          await hand.mount({...options, handlers: {submitHandler: (_archive, {progress}) => {
            progress(0.4);
            return never();
          }}});
          await hand.goTo('review');
          return hand.press('submit');
        case 'failed':
          await hand.mount({...options, handlers: {submitHandler: rejected}});
          await hand.goTo('review');
          await hand.press('submit');
          return until(() => hand.part('failure'), 'a failure');
        case 'result': {
          const links = {identLinks: [{kyc: 'IDNOW', url: 'https://example.org/ident', key: 'K', actionId: 'A'}]};
          await hand.mount({...options, handlers: {submitHandler: async () => links}});
          await hand.goTo('review');
          await hand.press('submit');
          return until(() => hand.step === 'result', 'the result');
        }
        case 'kept': {
          const given = {...options, without: 'everything', config: {draft: {id: 'kept'}}};
          await hand.mount(given);
          if (!hand.part('start-over')) await hand.answer('person.surName', 'Byron');
          for (const end = performance.now() + 10_000; !hand.part('start-over') && performance.now() < end;) {
            await pause(100);
            await hand.mount(given);
          }
          return hand.settle();
        }
        case 'start over':
          await hand.show('kept', options);
          return hand.press('start-over');
        case 'not configured':
          await hand.mount(options);
          hand.widget.config = {kycVendor: ''};
          return hand.settle();
        default:
          throw new Error(`nothing is called ${name}`);
      }
    },
    async answerOpen(name, text) {
      const control = hand.all('input').find(one => one.name === name);
      control.value = text;
      control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await hand.settle();
    },
    until,
    pause,
  };
})();
