import { expect, test } from 'vitest';
import { normalise } from '../../../src/messages/review/normalise.js';

test.each([
  ['entities', 'R&amp;D &lt;3 caf&eacute;&nbsp;&pound;70k &#8364; &#x20AC;', 'R&D <3 café £70k € €'],
  ['entities that are none', '&nope; AT&T; & &#xd800; &#99999999;', '&nope; AT&T; & &#xd800; &#99999999;'],
  ['tags within a line', '<b>two</b> <a href="https://a.example/?b=c">offers</a>', 'two offers'],
  ['tags that break a line', 'one<br>two<br/>three<p>four</p>', 'one\ntwo\nthree\nfour\n'],
  ['what is no tag', '3 < 4 > 2, <dana@northwind.example>, <', '3 < 4 > 2, <dana@northwind.example>, <'],
  ['comments and hidden parts', 'a<!-- <p>no</p> -->b<style>p { x: y }</style>c', 'ab  c'],
  ['a comment that never closes', 'a <!-- b', 'a <!-- b'],
  ['invisible characters', 'of\u200bf\u00ade\u2060r\ufeff', 'offer'],
  ['quotes and dashes', '‘it’s’ “so” – — ‑', "'it's' \"so\" - - -"],
  ['spaces of every width', 'a\u00a0b\u2009c\u3000d\te', 'a b c d e'],
  ['breaks of every system', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['full-width and other forms', 'Ｏｆｆｅｒ ﬁrst ②', 'Offer first 2'],
  ['look-alikes in a Latin word', 'оffеr Сopperfield', 'offer Copperfield'],
  ['no look-alikes in a word of that alphabet', 'оса Αθήνα', 'оса Αθήνα'],
  ['quoted-printable', 'caf=C3=A9 =E2=82=AC70k, I have a=\r\nnother offer=20\n', 'café €70k, I have another offer \n'],
  ['an equals sign elsewhere', 'x=20, y=3D and a=b', 'x=20, y=3D and a=b'],
  ['characters of two units', 'a😀b', 'a😀b'],
  ['halves of characters', 'a\ud83db', 'a\ud83db'],
  ['entities of signs', '&lt;&gt;&quot;&apos;&amp;&hellip;&pound;&euro;&yen;&iexcl;&iquest;&comma;&times;&divide;', '<>"\'&…£€¥¡¿,×÷'],
  ['entities of quotes', '&rsquo;&lsquo;&sbquo; &rdquo;&ldquo;&bdquo;&laquo;&raquo;', '\'\'\' """""'],
  ['entities of dashes', 'a&ndash;b&mdash;c', 'a-b-c'],
  ['entities of spaces', 'a&nbsp;b&ensp;c&emsp;d&thinsp;e', 'a b c d e'],
  ['entities of what is not seen', 'of&shy;f&zwnj;e&zwj;r', 'offer'],
  ['entities of ligatures', '&oelig;&OElig;&aelig;&AElig;&szlig;', 'œŒæÆß'],
  ['an entity that never closes', '&ampX', '&ampX'],
  [
    'an entity without a name',
    '&; &#; &#x; &#x1234567; &#12345678; &x#65; &#65x; &valueOf;',
    '&; &#; &#x; &#x1234567; &#12345678; &x#65; &#65x; &valueOf;',
  ],
  ['an entity of another name behind', 'a &constructor; b &veryverylong&amp;', 'a &constructor; b &veryverylong&'],
  ['numbers of characters', '&#x1F600;&#0128512;&#X41;&#233;&#8217;&#160;&#8203;|', "😀😀Aé' |"],
  ['numbers of breaks and controls', 'a&#10;b&#13;&#10;c&#9;d&#31;e&#32;f', 'a\nb \nc d e f'],
  ['numbers that are no character', '&#x110000;&#xD800;&#xDFFF;&#1114112;', '&#x110000;&#xD800;&#xDFFF;&#1114112;'],
  ['numbers next to those', '&#xD7FB;&#xE000;&#x10FFFF;', '\ud7fb\ue000\u{10ffff}'],
  ['a character before the letters', '/^<\u007f=', '/^<\u007f='],
  ['controls and tabs', 'a\tb\u0001c\u001fd', 'a b c d'],
  ['tags after which a line begins', 'a</div>b<LI>c<h2>d<hr/>e<span>f</span>', 'a\nb\nc\nd\nef'],
  [
    'each of them',
    '<br>1<p>2<div>3<li>4<ul>5<ol>6<tr>7<table>8<h1>9<h3>a<h4>b<h5>c<h6>d<blockquote>e<hr>',
    '\n1\n2\n3\n4\n5\n6\n7\n8\n9\na\nb\nc\nd\ne\n',
  ],
  ['loud tags', '<DIV>a</DIV><FONT size=2>b</FONT><BR>c<B>d</B>', '\na\nb\ncd'],
  [
    'slots in the place of tags',
    'at <company>, <Your Name>, <COMPANY>, <ROLE>, <SALARY>',
    'at <company>, <Your Name>, <COMPANY>, <ROLE>, <SALARY>',
  ],
  ['no slots', 'at <Salary>, <SALary>, <saLARY>', 'at , , '],
  ['a tag that never closes', 'a <b <i>c</i> <em', 'a <b c <em'],
  ['a tag too long to be one', `a <b ${'x'.repeat(297)}> c`, `a <b ${'x'.repeat(297)}> c`],
  ['the longest tag', `a <b ${'x'.repeat(296)}> c`, 'a  c'],
  [
    'an address or a sum in angles',
    '<dana@northwind.example> <b@c> </b@c> <1> <-> </1>',
    '<dana@northwind.example> <b@c> </b@c> <1> <-> </1>',
  ],
  ['a tag over two lines', 'a <b\nclass="c">d</b\n>', 'a d'],
  ['two hidden parts', 'a<style>b</style>c<script>d</script>e', 'a  c  e'],
  ['two empty hidden parts', 'a<style></style>c<style></style>e', 'a  c  e'],
  ['a hidden part within its own line', 'a<STYLE>b<i>c</i></STYLE>d', 'a  d'],
  ['a hidden part that never closes', 'a<style>b', 'a b'],
  ['the end of a hidden part alone', 'a</script>b<style>c</style>d', 'a b  d'],
  ['two comments', 'a<!-- b -->c<!--d-->e<!-- f', 'ace<!-- f'],
  ['an arrow before a comment', 'a --> b <!-- c', 'a --> b <!-- c'],
  ['an exclamation in angles', 'a <!b> c', 'a <!b> c'],
  ['an ellipsis', 'Well… and x² ½', 'Well… and x2 1⁄2'],
  ['marks of apostrophes', '\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc\uff07', "''''''''"],
  ['marks of quotation', '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02', '""""""""'],
  ['marks of dashes', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d', '----------'],
  ['marks of breaks', 'a\u2029b\u0085c\u2028d\ne', 'a\nb\nc\nd\ne'],
  ['what fills no space', 'o\ufe0ff\u034ff\u115fe\u1160r\u17b4\u17b5|', 'offer|'],
  ['letters and their marks', 'e\u0301 ñ', 'e\u0301 ñ'],
  ['a Latin word with one letter of another alphabet', 'сv ωx Ԁ ԁd соd', 'cv ωx Ԁ dd cod'],
  ['two words of different alphabets', 'co оса', 'co оса'],
  ['a soft break alone', 'of=\nfer', 'offer'],
  ['a coded space alone', 'of=20\nfer', 'of \nfer'],
  ['a break in quoted-printable', 'of=\nfer and of=\r\nfer', 'offer and offer'],
  ['a coded space at the end of a line', 'a=20\r\nb=41', 'a \nbA'],
  ['coded bytes of every length', '=41=C3=A9=E2=82=AC=F0=9F=98=80', 'Aé€😀'],
  ['coded quotes and spaces', 'it=E2=80=99s =C2=A070k=C2=AD', "it's  70k"],
  ['coded breaks and controls', '=C3=A9=0Ab=09c=1Fd=20e=0D=0Af', 'é\nb c d e \nf'],
  [
    'coded bytes that are no character',
    '=C3=A9 =ED=A0=80 =F7=BF=BF=BF =ED=BF=BF =CG=A9 =4',
    'é =ED=A0=80 =F7=BF=BF=BF =ED=BF=BF =CG=A9 =4',
  ],
  ['coded bytes next to those', '=ED=9F=BB=EE=80=80=F4=8F=BF=BD', '\ud7fb\ue000\u{10fffd}'],
  ['coded bytes that break off', '=C3=A9 =C3x =E2=82 =F0=9F=98. =c3=a9 =x=41 =', 'é =C3x =E2=82 =F0=9F=98. =c3=a9 =xA ='],
  ['what looks coded and is not', '=41 =2 x=B3=A9 =C3=49', '=41 =2 x=B3=A9 =C3=49'],
])('%s', (_, given, readable) => {
  const { text } = normalise(given);

  expect(text).toBe(readable);
});

test('the entities of Latin-1 are its letters in their order', () => {
  const names =
    'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
      ' ',
    );

  const { text } = normalise(names.map((name) => `&${name};`).join(''));

  expect(text).toBe('ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ');
});

test('a Turkish capital before a hidden part moves nothing', () => {
  const { text } = normalise('İİİ<style>x</style>I have an offer');

  expect(text).toBe('İİİ  I have an offer');
});

test('every character knows where it stood', () => {
  const given = 'I hold &#116;<b>wo</b> оf=66=C3=A9rs\r\n😀';

  const { text, starts, ends } = normalise(given);

  expect(text).toBe('I hold two offérs\n😀');
  const at = (part: string) => given.slice(starts[text.indexOf(part)], ends[text.indexOf(part) + part.length - 1]);
  expect([at('t'), at('two'), at('o'), at('offérs'), at('é'), at('\n'), at('😀')]).toEqual([
    '&#116;',
    '&#116;<b>wo',
    'o',
    'оf=66=C3=A9rs',
    '=C3=A9',
    '\r\n',
    '😀',
  ]);
  expect([starts.length, ends.length]).toEqual([text.length, text.length]);
});

test('a break, a soft break and a tag are found where they stand', () => {
  const given = 'a\rb\r\nc=\r\nd=\ne<br>f&lt;g=C3=A9&#10;h';

  const { text, starts, ends } = normalise(given);

  expect([...text].map((_, index) => given.slice(starts[index], ends[index]))).toEqual([
    ...['a', '\r', 'b', '\r\n', 'c', 'd', 'e', '<br>', 'f', '&lt;', 'g', '=C3=A9', '&#10;', 'h'],
  ]);
});
