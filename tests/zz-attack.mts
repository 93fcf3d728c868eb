import { newBrowser } from "./support/browser";
import { openAccount, signedInBrowser, signIn, detailsOf } from "./support/doors";
import { SAMPLE_CLIENTS } from "#db/demo/scenarios";
const portal: any = { url: "http://localhost:3100" };
const r = Math.random().toString(36).slice(2,8);
async function acc(name: string) {
  const c: any = (SAMPLE_CLIENTS as any)[name];
  const email = c.email ?? `${name}@novi.test`;
  try { return await openAccount(portal, { jmbg: c.jmbg, policyNumber: c.policyNumber, email, username: name + r }); }
  catch (e) { console.log("acc", name, String(e).slice(0,200)); throw e; }
}
const petarA = await acc("ana"), milaA = await acc("sofija");
const petar = await signedInBrowser(portal, petarA), mila = await signedInBrowser(portal, milaA);
const show = (what: string, p: any) => console.log(what, p.status, p.path, "->", p.location, (p.heading ?? "").slice(0,60), Object.fromEntries([...p.headers ?? []].filter(([k]: any) => /cache|disposition|content-type|security/.test(k)).map(([k,v]: any)=>[k,String(v).slice(0,90)])));
const pl = await petar.get("/placanja");
const inst = pl.root.querySelectorAll("a").map((a:any)=>a.getAttribute("href")).find((h:string)=>/^\/placanja\/[0-9a-f-]{36}$/.test(h??""));
console.log("inst", inst);
const ip = await petar.get(inst!);
const forms = ip.root.querySelectorAll("form").map((f:any)=>f.innerText.slice(0,60)); console.log(forms);
const form = ip.form("form:has(input[name=instalment])");
// cross-site
show("cross-site POST", await petar.submit(form, {}, { headers: { origin: "https://evil.test", "sec-fetch-site": "cross-site" } }));
const begun = await petar.submit(form);
show("begin", begun);
const order = begun.location!.split("/").pop()!;
show("mila kartica", await mila.get(`/placanja/kartica/${order}`));
show("mila odustanak", await mila.get(`/placanja/odustanak/${order}`));
show("mila potvrda", await mila.get(`/placanja/potvrda/${order}`));
show("mila pdf", await mila.get(`/placanja/potvrda/${order}/pdf`));
show("mila inst", await mila.get(inst!));
show("mila kod", await mila.get(inst!+"/kod"));
show("mila uplatnica", await mila.get(inst!+"/uplatnica"));
show("mila begins", await mila.submit(form));
show("petar kartica", await petar.get(`/placanja/kartica/${order}`));
for (const x of ["%00","a%00b","%ff","'%22%3Cscript%3E","..%2f..","x".repeat(3000)]) for (const p of [`/placanja/potvrda/${x}/pdf`,`/placanja/${x}`,`/placanja/${x}/kod`,`/placanja/kartica/${x}`,`/zdravlje/kartica/${x}`,`/zdravlje/kartica/${x}/pdf`,`/penzija/${x}`,`/penzija/${x}/uplate`,`/penzija/${x}/uplata/kod?iznos=1`,`/nalog/kopija-podataka/${x}`]) { const a = await petar.get(p); if (a.status !== 404) show("odd "+p.slice(0,60), a); }
const fieldsPage = await petar.get(`/placanja/kartica/${order}`);
console.log(fieldsPage.root.querySelectorAll("input").map((i:any)=>i.getAttribute("name")+"="+(i.getAttribute("value")??"").slice(0,60)).join("\n"));
const digest = fieldsPage.root.querySelector("input[name=digest]")?.getAttribute("value"), amount = fieldsPage.root.querySelector("input[name=amount]")?.getAttribute("value");
const flood = await fetch(portal.url+"/api/payments/monri",{method:"POST",body:`${order}${amount}RSD`,headers:{authorization:`WP3-callback ${digest}`}});
console.log("form digest as callback:", flood.status);
show("pension", await mila.get("/penzija"));
const pen = (await mila.get("/penzija")).root.querySelectorAll("a").map((a:any)=>a.getAttribute("href")).filter((h:string)=>/^\/penzija\//.test(h??""));
console.log(pen);
for (const h of pen.slice(0,1)) for (const v of ["1","0","-1","1e9","10000000","10000000,01","99999999999999999999","1,5&iznos=2","NaN","%00","1.234,50%0d%0aX:1","１２"]) show("iznos "+v, await mila.get(`${h}/uplata/kod?iznos=${v}`));
for (const y of ["2025","0000","9999","1999","-1","2025%00"]) show("izv "+y, await mila.get(`${pen[0]}/izvestaj/${y}`));
show("uplate csv", await mila.get(`${pen[0]}/uplate`));
show("petar on mila pen", await petar.get(`${pen[0]}/uplate`));
