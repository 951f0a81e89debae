// One scenario of scenarios.json, done the way discord.js does it. Its requests are recorded by the test.
import { ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, MessageFlags, ModalBuilder, REST, Routes, TextDisplayBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import { act, assert, finish, get, post, sim, until } from './simulator.mjs';

const { name, action } = JSON.parse(process.env.SCENARIO);
const { IsComponentsV2, Ephemeral } = MessageFlags;
const text = (content) => ({ flags: IsComponentsV2, components: [new TextDisplayBuilder().setContent(content)], allowedMentions: { parse: [] } });
const row = () => new ActionRowBuilder().addComponents(new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary));
const commands = [
  { name: 'digest', description: 'A digest', description_localizations: { ja: 'ダイジェスト' }, contexts: [0], integration_types: [0], options: [{ name: 'topic', description: 'Topic', type: 3 }] },
  { name: 'Digest this link', type: 3, contexts: [0], integration_types: [0] },
];

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: sim.api } });
const rest = new REST({ api: sim.api }).setToken(sim.token);
const ready = () => new Promise((resolve) => { client.once(Events.ClientReady, resolve); client.login(sim.token); });
const at = async (kind, more) => client.channels._add(await post('/channels', { kind, name: kind, ...more }), client.guilds.resolve(sim.guild_id));

const answers = {
  answer: (interaction) => interaction.reply(text('topics')),
  ask: async (interaction) => { await interaction.deferReply(); await interaction.editReply(text('digest')); },
  'ask-in-private': async (interaction) => {
    await interaction.deferReply({ flags: Ephemeral });
    await interaction.editReply(text('doctor'));
    await interaction.followUp({ ...text('and'), flags: IsComponentsV2 | Ephemeral });
  },
  complete: (interaction) => interaction.respond([{ name: 'Japan and Korea', value: 'japan-korea' }]),
  press: (interaction) => interaction.update(text('more')),
  'press-later': async (interaction) => { await interaction.deferUpdate(); await interaction.editReply(text('more')); },
  form: (interaction) => interaction.showModal(new ModalBuilder().setCustomId('form').setTitle('Subscribe').addComponents(new ActionRowBuilder().addComponents(
    new TextInputBuilder().setCustomId('time').setLabel('Time').setStyle(TextInputStyle.Short)))),
};
const begins = {
  connect: ready,
  register: () => rest.put(Routes.applicationCommands(sim.application_id), { body: commands }),
  'register-in-guild': () => rest.put(Routes.applicationGuildCommands(sim.application_id, sim.guild_id), { body: commands }),
  post: async () => { await ready(); await (await at('text')).send({ ...text('digest'), nonce: '1', enforceNonce: true }); },
  publish: async () => { await ready(); await (await (await at('announcement')).send({ ...text('digest'), nonce: '1', enforceNonce: true })).crosspost(); },
  'forum-post': async () => {
    await ready();
    const forum = await client.channels.fetch((await at('forum', { tags: ['news'] })).id, { force: true });
    await forum.threads.create({ name: 'Monday', appliedTags: [forum.availableTags[0].id], message: text('digest') });
  },
  'read-back': async () => { await ready(); await (await at('text')).messages.fetch({ after: '1', limit: 100 }); },
  'wake-thread': () => post('/channels', { parent_id: sim.channel_id, name: 'old', archived: true })
    .then((thread) => rest.patch(Routes.channel(thread.id), { body: { archived: false } })),
};

if (begins[name]) {
  await begins[name]();
} else {
  let done;
  const finished = new Promise((resolve) => { done = resolve; });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand() && interaction.commandName === 'prepare') await interaction.reply({ flags: IsComponentsV2, components: [row()] });
    else { await answers[name](interaction); done(); }
  });
  await ready();
  if (action.kind === 'press') action.message_id = (await act({ kind: 'slash', name: 'prepare' })).original.id;
  await act(action);
  await finished;
}
await finish();
