// discord.js over the gateway: commands, autocomplete, deferral, follow-up, button, modal.
import { ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, MessageFlags, ModalBuilder, TextDisplayBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import { act, assert, finish, get, post, sim } from './simulator.mjs';

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: sim.api } });
const buttons = () => new ActionRowBuilder().addComponents(
  new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary),
  new ButtonBuilder().setCustomId('edit').setLabel('Edit').setStyle(ButtonStyle.Secondary),
  new ButtonBuilder().setURL('https://news.example/1').setLabel('Read').setStyle(ButtonStyle.Link));

client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isAutocomplete()) {
    await interaction.respond([{ name: `${interaction.options.getFocused()}-korea`, value: 'japan-korea' }]);
  } else if (interaction.isChatInputCommand()) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({
      flags: MessageFlags.IsComponentsV2, components: [new TextDisplayBuilder().setContent(`about ${interaction.options.getString('topic')}`), buttons()],
    });
    await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({ content: `read: ${interaction.targetMessage.content}`, withResponse: true });
  } else if (interaction.isButton() && interaction.customId === 'more') {
    await interaction.update({ components: [new TextDisplayBuilder().setContent('all of it'), buttons()] });
  } else if (interaction.isButton()) {
    await interaction.showModal(new ModalBuilder().setCustomId('form').setTitle('Edit').addComponents(new ActionRowBuilder().addComponents(
      new TextInputBuilder().setCustomId('zone').setLabel('Zone').setStyle(TextInputStyle.Short).setValue('Asia/Tokyo'))));
  } else if (interaction.isModalSubmit()) {
    await interaction.deferUpdate();
    await interaction.editReply({ components: [new TextDisplayBuilder().setContent(`zone ${interaction.fields.getTextInputValue('zone')}`)] });
  }
});
await new Promise((resolve) => { client.once(Events.ClientReady, resolve); client.login(sim.token); });

const registered = await client.application.commands.set([
  { name: 'digest', description: 'A digest', nameLocalizations: { ja: 'ダイジェスト' }, options: [{ name: 'topic', description: 'What about', type: 3, required: true, autocomplete: true }] },
  { name: 'Digest this link', type: 3 },
]);
assert.equal(registered.size, 2);
assert.equal((await client.application.commands.fetch({ withLocalizations: true })).first().nameLocalizations.ja, 'ダイジェスト');
assert.equal((await client.application.commands.set([{ name: 'test', description: 'In one guild' }], sim.guild_id)).size, 1);

const typed = await act({ kind: 'type', name: 'digest', focused: 'topic', text: 'japan' });
assert.deepEqual(typed.acknowledged.data.choices, [{ name: 'japan-korea', value: 'japan-korea' }]);

const digest = await act({ kind: 'slash', name: 'digest', options: { topic: 'japan-korea' } });
assert.equal(digest.acknowledged.type, 5);
assert.equal(digest.original.components[0].content, 'about japan-korea');
assert.equal(digest.original.flags, MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
await new Promise((resolve) => setTimeout(resolve, 200));
assert.equal((await get(`/interactions/${digest.id}`)).follow_ups[0].content, 'and more');

const more = await act({ kind: 'press', message_id: digest.original.id, custom_id: 'more' });
assert.equal(more.original.components[0].content, 'all of it');

const { id: opener } = await post('/interactions', { kind: 'press', message_id: digest.original.id, custom_id: 'edit' });
const modal = await get(`/interactions/${opener}?wait=1`);
assert.equal(modal.acknowledged.type, 9);
const saved = await act({ kind: 'submit', opener, fields: { zone: 'Asia/Seoul' } });
assert.equal(saved.original.components[0].content, 'zone Asia/Seoul');

const written = await post('/messages', { channel_id: sim.channel_id, text: 'https://news.example/2' });
const read = await act({ kind: 'message', name: 'Digest this link', message_id: written.id });
assert.equal(read.original.content, 'read: https://news.example/2');
await finish();
