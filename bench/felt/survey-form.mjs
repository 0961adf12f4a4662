// SurveyJS with its own JavaScript user interface, as a script tag brings it.
import {Model} from 'survey-core';
import 'survey-js-ui';

globalThis.showSurvey = (json, element) => {
  new Model(json).render(element);
};
