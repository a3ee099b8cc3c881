// An OpenID Connect provider that was not written here (npm oidc-provider), with a few people in it.
// node oidc_provider.mjs PORT REDIRECT_URI; whoever types a name below and any password is signed in.
import Provider from 'oidc-provider';

const [port, redirect] = process.argv.slice(2);
const people = {
  ada: ['queue-admins', 'everybody'],
  hanna: ['harbour', 'town-hall', 'everybody'],
  iris: ['revision'],
  guest: ['everybody'],
};

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{
    client_id: 'now-serving',
    client_secret: 'a secret of the tests alone',
    redirect_uris: [redirect],
    response_types: ['code'],
    grant_types: ['authorization_code'],
  }],
  claims: { openid: ['sub'], profile: ['preferred_username'], groups: ['groups'] },
  scopes: ['openid', 'profile', 'groups'],
  pkce: { required: () => true },
  findAccount: (_context, id) => ({
    accountId: id,
    claims: () => ({ sub: `id-of-${id}`, preferred_username: id, groups: people[id] ?? [] }),
  }),
  cookies: { keys: ['cookies of the tests'] },
});

provider.listen(Number(port), '127.0.0.1', () => console.log('ready'));
