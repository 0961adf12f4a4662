// A host written with Lit, which brings a Trusted Types policy of its own.
import {html, LitElement} from 'lit';

const {config, screeningHandler, scoringHandler, submitHandler} = window.hostSettings();

class PartnerApp extends LitElement {
  static properties = {clicks: {state: true}};

  constructor() {
    super();
    this.clicks = 0;
    // The host renders anew while the person types, and makes every function anew.
    this.timer = setInterval(() => { this.clicks += 1; }, 40);
  }

  render() {
    return html`
      <p>${this.clicks} visits</p>
      <reliance-onboarding
        .config=${{...config}}
        .screeningHandler=${(...all) => screeningHandler(...all)}
        .scoringHandler=${(...all) => scoringHandler(...all)}
        .submitHandler=${(...all) => submitHandler(...all)}
        @reliance-complete=${() => clearInterval(this.timer)}
      ></reliance-onboarding>`;
  }
}
customElements.define('partner-app', PartnerApp);
