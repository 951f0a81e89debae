using System.Security.Cryptography;
using DigestBot.Commands;
using DigestBot.Discord.Commands.Localization;
using DigestBot.Discord.Commands.Payloads;

namespace DigestBot.Discord.Commands.Registration;

/// <summary>All commands as Discord is told of them, made of the descriptions that every platform has.</summary>
internal static class CommandSet
{
    /// <summary>What Discord takes as one text (https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure).</summary>
    private const int MaxTextLength = 6000;

    private const int MaxNameLength = 100;

    private static readonly int[] Everywhere = [0, 1, 2];
    private static readonly int[] ServersOnly = [0];
    private static readonly int[] ForServersAndUsers = [0, 1];
    private static readonly int[] ForServers = [0];

    /// <summary>The commands for all servers and users, or those for a guild to try them in.</summary>
    public static ApplicationCommand[] Create(bool isOfGuild) =>
    [
        .. DiscordCommands.All.Select(command => Create(command).Normalized(isOfGuild)),
        DigestThisLink().Normalized(isOfGuild),
    ];

    /// <summary>The same for two sets that are the same to Discord, in whatever order and with whatever it added.</summary>
    public static string HashOf(IEnumerable<ApplicationCommand> commands, bool isOfGuild) => Convert.ToHexStringLower(SHA256.HashData(CommandJson.Write(
    [
        .. commands.Select(command => command.Normalized(isOfGuild)).OrderBy(command => command.Type).ThenBy(command => command.Name, StringComparer.Ordinal),
    ])));

    private static ApplicationCommand Create(CommandDescription command)
    {
        var rights = CommandRights.Needed(command.Name);
        return new ApplicationCommand(command.Name)
        {
            NameLocalizations = CommandTexts.Names(command),
            Description = command.Summary,
            DescriptionLocalizations = CommandTexts.Descriptions(command),
            Options = [.. command.Options.Where(option => option.IsRequired).Concat(command.Options.Where(option => !option.IsRequired)).Select(option => Create(command, option))],
            DefaultMemberPermissions = rights is { } permission ? (long)permission : null,
            IntegrationTypes = rights is null ? ForServersAndUsers : ForServers,
            Contexts = rights is null ? Everywhere : ServersOnly,
        };
    }

    private static ApplicationCommandOption Create(CommandDescription command, OptionDescription option)
    {
        var kind = option.Name switch
        {
            OptionNames.Number => OptionKind.Integer,
            DiscordCommands.Channel => OptionKind.Channel,
            _ => OptionKind.Text,
        };
        return new ApplicationCommandOption(kind, option.Name, option.Summary)
        {
            NameLocalizations = CommandTexts.Names(command, option),
            DescriptionLocalizations = CommandTexts.Descriptions(command, option),
            Required = option.IsRequired,
            Autocomplete = option.Choices.Count == 0 && Autocompletion.Completes(command.Name, option.Name),
            Choices = [.. option.Choices.Select(choice => new ApplicationCommandChoice(choice, choice) { NameLocalizations = CommandTexts.Choices(command, option, choice) })],
            MaxLength = kind != OptionKind.Text || option.Choices.Count > 0 ? null : option.IsRest ? MaxTextLength : option.Name == OptionNames.Url ? null : MaxNameLength,
            MinValue = kind == OptionKind.Integer ? 1 : null,
        };
    }

    private static ApplicationCommand DigestThisLink() => new(DiscordCommands.DigestThisLink)
    {
        Type = CommandKind.Message,
        NameLocalizations = CommandTexts.MessageCommandNames,
        IntegrationTypes = ForServersAndUsers,
        Contexts = Everywhere,
    };
}
