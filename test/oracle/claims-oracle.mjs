// biome-ignore-all format: a copy to the letter of data/review/oracle.mjs, the reference of schema.md section 4.
// biome-ignore-all lint: the same.
// Reference adjudicator: (structured meaning, ledger, now) -> verdict. Spec in code of schema.md section 4.
const RANK={applied:1,interviewing:2,'final-round':3,'verbal-offer':4,'written-offer':5};
const norm=s=>s.normalize('NFKD').replace(/[\u0300-\u036f]/g,'').toLowerCase().replace(/[^a-z0-9]+/g,' ').trim();
export const nowLocalDate=(now)=>now.slice(0,10); // `now` carries the candidate's local offset
export const nowLocal=(now)=>now.slice(0,16);
export function deadlinePassed(en,now){ if(!en.answerBy) return false; return en.answerBy.length>10 ? en.answerBy.slice(0,16)<nowLocal(now) : en.answerBy<nowLocalDate(now); }
export const isOfferStage=s=>s==='verbal-offer'||s==='written-offer';
export const live=(en,now)=>isOfferStage(en.stage)&&!deadlinePassed(en,now);
export const pastOffer=(en,now)=>(isOfferStage(en.stage)&&deadlinePassed(en,now))||['accepted','declined','expired'].includes(en.stage)||(en.stage==='withdrawn'&&!!en.receivedOn);
export const active=(en,now)=>['applied','interviewing','final-round'].includes(en.stage)||live(en,now);
const pool=(m,led)=>m.employer?led.filter(x=>[x.employer,...(x.aliases||[])].some(n=>norm(n)===norm(m.employer))):led;
function amountOk(m,en){
  const c=en.compensation; if(!c) return false;
  let a; if(m.basis==='bonus'){ if(c.bonus==null) return false; a=c.bonus; } else if(m.basis==='total'){ a=c.basis==='total'?c.amount:c.amount+(c.bonus||0);} else a=c.amount;
  if(c.currency!==m.currency) return false;
  const conv={year:1,month:12,day:NaN,hour:NaN}; let v=m.amount,w=m.amountMax;
  if(m.per!==c.per){const f=conv[m.per]/conv[c.per]; if(!(f>0)) return false; v*=f; if(w)w*=f;}
  switch(m.cmp){case 'eq':return Math.abs(a-v)<=Math.max(0.005*a,0); case 'approx':return Math.abs(a-v)<=0.03*a; case 'gte':return a>=v; case 'lte':return a<=v; case 'range':return a>=v&&a<=w;}
}
export function verdict(m,ledger,now){
  const P=pool(m,ledger), L=P.filter(x=>live(x,now)), past=P.filter(x=>pastOffer(x,now)), act=P.filter(x=>active(x,now));
  switch(m.type){
    case 'offer':{
      const hit=L.filter(x=>m.form==='written'?x.stage==='written-offer':true).length;
      if(hit>=m.count) return 'supported';
      if(L.length) return 'exaggerated';
      if(past.length) return 'expired';
      if(act.some(x=>RANK[x.stage]>=2)) return 'exaggerated';
      return 'unsupported';}
    case 'process':{
      const need=RANK[m.stage]; const hit=act.filter(x=>RANK[x.stage]>=need).length;
      if(hit>=m.count) return 'supported';
      if(act.length) return 'exaggerated';
      if(P.length) return 'expired';
      return 'unsupported';}
    case 'deadline':{
      if(L.some(x=>x.answerBy&&x.answerBy.slice(0,10)>=m.from&&x.answerBy.slice(0,10)<=m.to)) return 'supported';
      if(L.length) return 'wrong-deadline'; if(past.length) return 'expired'; return 'unsupported';}
    case 'compensation':{
      if(L.some(x=>amountOk(m,x))) return 'supported';
      if(L.length) return 'wrong-figure'; if(past.length) return 'expired'; return 'unsupported';}
    case 'employer':{ if(!P.length) return 'unsupported'; return P.every(x=>x.nameDisclosable)?'supported':'confidential-name';}
    case 'absence':{ const any=m.scope==='offers'?ledger.some(x=>live(x,now)):ledger.some(x=>active(x,now)); return any?'unsupported':'supported';}
    case 'outcome':{
      const hit=P.filter(x=>x.stage===m.status||(m.status==='expired'&&isOfferStage(x.stage)&&deadlinePassed(x,now))).length;
      if(hit>=m.count) return 'supported'; if(hit) return 'exaggerated'; return 'unsupported';}
  }
}
