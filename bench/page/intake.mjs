// Intakes of documents, set up as their documentation shows it for the kinds and the size that the widget takes.
import Uppy from '@uppy/core';
import Dropzone from 'dropzone';
import * as FilePond from 'filepond';
import validateSize from 'filepond-plugin-file-validate-size';
import validateType from 'filepond-plugin-file-validate-type';
import {QuestionFileModel, SurveyModel} from 'survey-core';
import {mount} from './widget.mjs';

const megabytes = 20;
const kinds = ['application/pdf', 'image/jpeg', 'image/png', 'image/heic', 'image/heif', 'image/webp', 'image/tiff'];
const endings = ['.pdf', '.jpg', '.jpeg', '.png', '.heic', '.heif', '.webp', '.tif', '.tiff'];
const area = () => document.body.appendChild(document.createElement('div'));

/** Name → a function from a file to whether it was taken. */
export const intakes = {
  async ours() {
    await import('/reliance-onboarding.js');
    const input = await mount();
    const element = document.querySelector('reliance-onboarding');
    return file =>
      new Promise(resolve => {
        const done = event => {
          for (const name of ['accept', 'refuse']) element.removeEventListener(`reliance-document-${name}`, done);
          // Judged is enough: kept, it would make the next file with the same content a duplicate.
          event.preventDefault();
          resolve(event.type.endsWith('accept') ? true : event.detail.code);
        };
        for (const name of ['accept', 'refuse']) element.addEventListener(`reliance-document-${name}`, done);
        const transfer = new DataTransfer();
        transfer.items.add(file);
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', {bubbles: true}));
      });
  },
  async uppy() {
    const restrictions = {allowedFileTypes: [...kinds, ...endings], maxFileSize: megabytes * 2 ** 20};
    return async file => {
      const uppy = new Uppy({restrictions});
      try {
        uppy.addFile({name: file.name, type: file.type, data: file, source: 'bench'});
        return uppy.getFiles().length === 1;
      } catch (error) {
        return error.message;
      } finally {
        uppy.destroy();
      }
    };
  },
  async filepond() {
    FilePond.registerPlugin(validateType, validateSize);
    const pond = FilePond.create(area(), {acceptedFileTypes: kinds, maxFileSize: `${megabytes}MB`});
    return async file => {
      try {
        const item = await pond.addFile(file);
        const taken = item.status === FilePond.FileStatus.IDLE;
        pond.removeFiles();
        return taken;
      } catch (error) {
        pond.removeFiles();
        return error?.error?.body ?? String(error);
      }
    };
  },
  async dropzone() {
    const zone = new Dropzone(area(), {
      url: '/nowhere', autoProcessQueue: false, createImageThumbnails: false,
      acceptedFiles: [...kinds, ...endings].join(','), maxFilesize: megabytes,
    });
    return file =>
      new Promise(resolve => {
        const done = answer => {
          zone.off('error').off('accepted');
          setTimeout(() => {
            zone.removeAllFiles(true);
            resolve(answer);
          });
        };
        zone.on('error', (_file, message) => done(String(message)));
        zone.options.accept = (_file, accept) => {
          accept();
          done(true);
        };
        zone.addFile(file);
      });
  },
  async surveyjs() {
    const survey = new SurveyModel({
      elements: [{
        type: 'file', name: 'proof', acceptedTypes: [...kinds, ...endings].join(','),
        maxSize: megabytes * 2 ** 20, storeDataAsText: false,
      }],
    });
    survey.onUploadFiles.add((_survey, {files, callback}) => callback(files.map(file => ({file, content: file.name}))));
    const question = survey.getQuestionByName('proof');
    if (!(question instanceof QuestionFileModel)) throw new TypeError('no question for files');
    return async file => {
      question.clear();
      question.doChange({target: {files: [file], type: 'file'}});
      const taken = question.errors.length === 0 && !question.isEmpty();
      return taken || question.errors.map(({text}) => text).join() || 'nothing was taken';
    };
  },
};

/** Offers every row of the corpus to one intake; gives back what came of each, by file. */
export async function offer(name, rows) {
  const take = await intakes[name]();
  const answers = {};
  for (const {file, offeredAs, type} of rows) {
    const response = await fetch(`/corpus/${file}`);
    if (!response.ok) throw new Error(`no file ${file}`);
    const late = new Promise(resolve => {
      setTimeout(resolve, 20_000, 'no answer');
    });
    answers[file] = await Promise.race([take(new File([await response.arrayBuffer()], offeredAs, {type})), late]);
  }
  return answers;
}
