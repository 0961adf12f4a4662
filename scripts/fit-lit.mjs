// lit-html without what no template of this package asks of it.

/** What an element's source may not contain, as the parts that it would need are left out. */
export const beyondLit = new RegExp([
  '<!--', '<(?:svg|math|script|style|textarea|title)[\\s>]', 'lit/directives/(?!keyed\\.js)', '\\bnoChange\\b',
].join('|'));

/** See `cut`. */
export const litHtml = {
  drop: [
    // No directive asks a part what it is, where it stands, and whether that is in the page.
    'setConnected(t){', 'get startNode(){', 'get endNode(){', 'get parentNode(){let t=',
    'get _$AU(){return this._$AM?._$AU??this._$Cv}',
    'constructor(){super(...arguments),this.type=3}', 'constructor(){super(...arguments),this.type=4}',
    'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}',
    // No element holds raw text.
    'if(y.test(r.tagName)){',
  ],
  swap: [
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['this._$AP?.(!1,!0,s)', ''],
    // Nor is there any: `keyed` is a mark on a template, see `small-lit.mjs`.
    ['t=M(this,t,i),', ''],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    ['if(this._$AH?._$AD===e)', 'const h=this.key;this.key=t.key;if(h===t.key&&this._$AH?._$AD===e)'],
    ['t=M(this,t,i,0),o=!a(t)', 'o=!a(t)'],
    ['t!==this._$AH&&t!==E,o', 't!==this._$AH,o'],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['if((t=M(this,t,i,0)??A)===E)return;', 't??=A;'],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    // There are no pictures and formulas: without these exports a template that has some doesn't build.
    [',T as mathml', ''],
    [',w as svg', ''],
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    ['if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){'
      + 'const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=S.createElement(f,e),P.currentNode=this.el.content;'],
    // No raw text, and no comments.
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
    ['c=n??v', 'c=v'],
    ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:', ''],
    [':c===_||c===m?c=v:(c=p,n=void 0)', ':c=p'],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    // A listener is a function, or nothing; adding it again changes nothing.
    ['const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,'
      + 'h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),'
      + 'h&&this.element.addEventListener(this.name,this,t),this._$AH=t',
    'this.element[t===A?"removeEventListener":"addEventListener"](this.name,this),this._$AH=t'],
    ['"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)'],
  ],
};
