using System.Collections.Frozen;
using System.Globalization;
using DigestBot.Commands;
using NodaTime;

namespace DigestBot.Slack.Commands.Typed;

/// <summary>What a line means that was typed after <c>/digest</c>, after a mention, or in a direct message.</summary>
internal abstract record TypedCommand
{
    private TypedCommand()
    {
    }

    /// <summary>A command of the router.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Options">Its options.</param>
    public sealed record Given(string Name, IReadOnlyDictionary<string, string> Options) : TypedCommand
    {
        /// <summary>The channel it names; null for the one it is given in.</summary>
        public string? Channel { get; init; }
    }

    /// <summary>No command's name comes first: a topic, or a mistake.</summary>
    public sealed record BareTopic(string Text, IReadOnlyDictionary<string, string> Options) : TypedCommand;

    /// <summary>Nothing but links.</summary>
    public sealed record Links(IReadOnlyList<Uri> Urls) : TypedCommand;

    /// <summary>The checkup.</summary>
    public sealed record Doctor : TypedCommand;

    /// <summary>Who may change what.</summary>
    public sealed record Settings(string Text) : TypedCommand;

    public sealed record NotUnderstood(CommandReply.Problem Problem) : TypedCommand;

    /// <summary>Whoever says no more than this has not asked for anything yet.</summary>
    private static readonly FrozenSet<string> Greetings = new[] { "hi", "hey", "hello", "halo", "hai", "こんにちは", "안녕하세요" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="plain">The line, without Slack's escapes.</param>
    /// <param name="culture">The asker's culture.</param>
    public static TypedCommand Read(string plain, CultureInfo culture)
    {
        plain = Greetings.Contains(plain.TrimEnd('!', '.', ' ')) ? "" : plain;
        var (first, rest) = Split(plain);
        if (first.Equals(SlackCommands.Doctor.Name, StringComparison.OrdinalIgnoreCase))
        {
            return new Doctor();
        }

        if (first.Equals(SlackCommands.Settings.Name, StringComparison.OrdinalIgnoreCase))
        {
            return new Settings(rest);
        }

        var command = CommandDescriptions.Find(first);
        if (command is { IsOperators: true })
        {
            return new NotUnderstood(new CommandReply.Problem($"“{command.Name}” is for whoever runs the bot, in its own chat or on its command line.", ["/help"]));
        }

        if (command is null && TextLinks.In(plain).ToList() is { Count: > 0 } links && plain.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            return new Links(links);
        }

        var line = command is null ? $"/{CommandDescriptions.Digest.Name} {plain}" : $"/{command.Name} {rest}";
        var channel = command is { Name: "subscribe" or "unsubscribe" or "briefing" } ? SlackReference.TakeChannel(ref line) : null;
        // the zone decides nothing about which options there are
        return CommandText.Parse(line.TrimEnd(), culture, DateTimeZone.Utc) switch
        {
            ParsedCommand.NotUnderstood(var problem) => new NotUnderstood(problem),
            ParsedCommand.Understood(var request) when command is null && plain.Length > 0 => new BareTopic(plain, request.Options),
            ParsedCommand.Understood(var request) => new Given(request.Name.ToLowerInvariant(), request.Options) { Channel = channel },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>The first word without its slash, and what follows it.</summary>
    public static (string First, string After) Split(string plain)
    {
        var words = plain.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (words.Length > 0 ? words[0].TrimStart('/') : "", words.Length > 1 ? words[1] : "");
    }
}
