using System.Text.Json.Serialization;
using DigestBot.Discord.Commands.Payloads;

namespace DigestBot.Discord.Commands.Registration;

/// <summary>A command as Discord is told of it, and as it tells what it knows.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/application-commands#application-command-object</remarks>
internal sealed record ApplicationCommand(string Name)
{
    public CommandKind Type { get; init; } = CommandKind.ChatInput;

    public SortedDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Null for message commands, which have none.</summary>
    public string? Description { get; init; }

    public SortedDictionary<string, string>? DescriptionLocalizations { get; init; }

    public IReadOnlyList<ApplicationCommandOption>? Options { get; init; }

    /// <summary>Whom clients show it to before an administrator decides otherwise. A hint: what counts is checked when it is used.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public long? DefaultMemberPermissions { get; init; }

    /// <summary>Servers (0), users (1).</summary>
    public IReadOnlyList<int>? IntegrationTypes { get; init; }

    /// <summary>Servers (0), direct messages with the bot (1), other private conversations (2).</summary>
    public IReadOnlyList<int>? Contexts { get; init; }

    /// <summary>The same for every way of writing the same command: Discord adds defaults, and leaves out or spells out what is empty.</summary>
    public ApplicationCommand Normalized(bool isOfGuild) => this with
    {
        NameLocalizations = NullIfEmpty(NameLocalizations),
        Description = string.IsNullOrEmpty(Description) ? null : Description,
        DescriptionLocalizations = NullIfEmpty(DescriptionLocalizations),
        Options = Options is { Count: > 0 } ? [.. Options.Select(option => option.Normalized())] : null,
        // only commands for all servers have these two
        IntegrationTypes = isOfGuild ? null : [.. (IntegrationTypes ?? []).Order()],
        Contexts = isOfGuild ? null : [.. (Contexts ?? []).Order()],
    };

    internal static SortedDictionary<string, string>? NullIfEmpty(SortedDictionary<string, string>? texts) =>
        texts is { Count: > 0 } ? new(texts, StringComparer.Ordinal) : null;
}
