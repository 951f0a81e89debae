// Every scenario of scenarios.json, done the way discord.js does it. Prints what each looked like on the wire.
import { ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, MessageFlags, ModalBuilder, REST, Routes, TextDisplayBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import { act, finish, get, post, remove, sim } from './simulator.mjs';

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
  connect: async () => ready,
  register: async () => () => rest.put(Routes.applicationCommands(sim.application_id), { body: commands }),
  'register-in-guild': async () => () => rest.put(Routes.applicationGuildCommands(sim.application_id, sim.guild_id), { body: commands }),
  post: async () => { const channel = await at('text'); return () => channel.send({ ...text('digest'), nonce: '1', enforceNonce: true }); },
  publish: async () => { const channel = await at('announcement'); return async () => (await channel.send({ ...text('digest'), nonce: '1', enforceNonce: true })).crosspost(); },
  'forum-post': async () => {
    const { id } = await at('forum', { tags: ['news'] });
    return async () => {
      const forum = await client.channels.fetch(id, { force: true });
      await forum.threads.create({ name: 'Monday', appliedTags: [forum.availableTags[0].id], message: text('digest') });
    };
  },
  'read-back': async () => { const channel = await at('text'); return () => channel.messages.fetch({ after: '1', limit: 100 }); },
  'wake-thread': async () => {
    const thread = await post('/channels', { parent_id: sim.channel_id, name: 'old', archived: true });
    return () => rest.patch(Routes.channel(thread.id), { body: { archived: false } });
  },
};

let answering, done;
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand() && interaction.commandName === 'prepare') await interaction.reply({ flags: IsComponentsV2, components: [row()] });
  else { await answers[answering](interaction); done(); }
});
const asked = async ({ name, action }) => {
  answering = name;
  if (action.kind === 'press') action.message_id = (await act({ kind: 'slash', name: 'prepare' })).original.id;
  return async () => {
    const finished = new Promise((resolve) => { done = resolve; });
    await act(action);
    await finished;
  };
};

const shapes = {};
for (const scenario of JSON.parse(process.env.SCENARIOS)) {
  const act = await (begins[scenario.name]?.() ?? asked(scenario));
  await remove('/journal');
  await act();
  shapes[scenario.name] = await get('/shape');
}
console.log(JSON.stringify(shapes));
await finish();
