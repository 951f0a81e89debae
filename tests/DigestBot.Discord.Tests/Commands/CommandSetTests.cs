using System.Text;
using System.Text.RegularExpressions;
using DigestBot.Discord.Commands;
using DigestBot.Discord.Commands.Localization;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Commands.Registration;
using DigestBot.Discord.Tests.Rendering;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Discord.Tests.Commands;

/// <summary>The commands as Discord is told of them, against its limits.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/application-commands</remarks>
public sealed partial class CommandSetTests
{
    private const int MaxCharacters = 8000;

    private static readonly string[] Spoken = ["en-GB", "en-US", "id", "ja", "ko"];

    private static readonly IReadOnlyList<ApplicationCommand> Commands = CommandSet.Create(isOfGuild: false);

    [Fact]
    public void Every_command_of_the_router_is_there_with_doctor_and_the_message_command()
    {
        Assert.Equal(
            DiscordCommands.All.Select(command => command.Name).Append("Digest this link"),
            Commands.Select(command => command.Name));
        Assert.Equal(["Digest this link"], Commands.Where(command => command.Type == CommandKind.Message).Select(command => command.Name));
    }

    [Fact]
    public void Every_name_and_description_is_told_in_every_language()
    {
        Assert.Equal(Spoken, CommandTexts.Locales);
        Assert.All(Commands, command =>
        {
            AssertTold(command.NameLocalizations, command.Name);
            if (command.Type == CommandKind.ChatInput)
            {
                AssertTold(command.DescriptionLocalizations, command.Name);
            }
        });
        Assert.All(Options, option =>
        {
            AssertTold(option.NameLocalizations, option.Name);
            AssertTold(option.DescriptionLocalizations, option.Name);
            Assert.All(option.Choices ?? [], choice => AssertTold(choice.NameLocalizations, choice.Name));
        });
    }

    [Fact]
    public void Names_and_descriptions_keep_to_what_Discord_takes()
    {
        foreach (var name in Commands.Where(command => command.Type == CommandKind.ChatInput).SelectMany(command => command.NameLocalizations!.Values.Append(command.Name))
            .Concat(Options.SelectMany(option => option.NameLocalizations!.Values.Append(option.Name))))
        {
            Assert.Matches(Name(), name);
            Assert.Equal(name, name.ToLowerInvariant());
        }

        foreach (var description in Commands.SelectMany(command => (command.DescriptionLocalizations?.Values.AsEnumerable() ?? []).Append(command.Description)).OfType<string>()
            .Concat(Options.SelectMany(option => option.DescriptionLocalizations!.Values.Append(option.Description))))
        {
            Assert.InRange(description.Length, 1, 100);
        }

        Assert.All(Options.SelectMany(option => option.Choices ?? []), choice => Assert.InRange(choice.Name.Length, 1, 100));
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("id")]
    [InlineData("ja")]
    [InlineData("ko")]
    public void No_two_commands_of_a_language_have_one_name(string locale)
    {
        var names = Commands.Select(command => command.NameLocalizations![locale]).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        // the default name of one command must not be another one's name either
        var defaults = Commands.Where(command => command.NameLocalizations![locale] != command.Name).Select(command => command.Name);
        Assert.Empty(defaults.Intersect(names));
    }

    [Fact]
    public void No_command_is_longer_than_8000_characters_in_its_longest_language() => Assert.All(Commands, command =>
        Assert.InRange(
            Longest(command.Name, command.NameLocalizations) + Longest(command.Description, command.DescriptionLocalizations)
            + (command.Options ?? []).Sum(option => Longest(option.Name, option.NameLocalizations) + Longest(option.Description, option.DescriptionLocalizations)
                + (option.Choices ?? []).Sum(choice => Longest(choice.Name, choice.NameLocalizations) + choice.Value.Length)),
            1,
            MaxCharacters));

    [Theory]
    [InlineData(false, "put /applications/{application_id}/commands")]
    [InlineData(true, "put /applications/{application_id}/guilds/{guild_id}/commands")]
    public void The_body_is_valid_by_Discords_own_schema(bool isOfGuild, string request)
    {
        var schema = DiscordSchema.Load();
        Assert.SkipWhen(schema is null, SharedFolder.Missing);
        Assert.Empty(schema.Problems(request, Encoding.UTF8.GetString(CommandJson.Write(CommandSet.Create(isOfGuild)))));
    }

    [Fact]
    public void Required_options_come_first() => Assert.All(Commands, command =>
    {
        var required = (command.Options ?? []).Select(option => option.Required == true).ToList();
        Assert.Equal(required.OrderByDescending(isRequired => isRequired), required);
    });

    [Fact]
    public void What_Discord_answers_to_our_own_commands_has_the_same_hash()
    {
        var answered = Commands.Reverse().Select(command => command with
        {
            Description = command.Description ?? "",
            Options = command.Options ?? [],
            DescriptionLocalizations = command.DescriptionLocalizations ?? [],
        });
        Assert.Equal(CommandSet.HashOf(Commands, isOfGuild: false), CommandSet.HashOf(answered, isOfGuild: false));
        Assert.NotEqual(CommandSet.HashOf(Commands, isOfGuild: false), CommandSet.HashOf(Commands.Skip(1), isOfGuild: false));
    }

    [Fact]
    public void Changing_a_channel_is_offered_to_who_may_and_reading_to_all()
    {
        Assert.Equal(16, Find("subscribe").DefaultMemberPermissions);
        Assert.Equal(16, Find("unsubscribe").DefaultMemberPermissions);
        Assert.Equal(32, Find("track").DefaultMemberPermissions);
        Assert.Null(Find("digest").DefaultMemberPermissions);
        Assert.Equal([0], Find("subscribe").Contexts);
        Assert.Equal([0, 1, 2], Find("digest").Contexts);
    }

    private static IEnumerable<ApplicationCommandOption> Options => Commands.SelectMany(command => command.Options ?? []);

    private static ApplicationCommand Find(string name) => Commands.Single(command => command.Name == name);

    private static void AssertTold(SortedDictionary<string, string>? texts, string name) =>
        Assert.True(texts is not null && Spoken.All(texts.ContainsKey), $"{name} lacks {string.Join(", ", Spoken.Except(texts?.Keys.AsEnumerable() ?? []))}");

    private static int Longest(string? text, SortedDictionary<string, string>? texts) =>
        (texts?.Values.AsEnumerable() ?? []).Append(text ?? "").Max(each => each.Length);

    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}$")]
    private static partial Regex Name();
}
