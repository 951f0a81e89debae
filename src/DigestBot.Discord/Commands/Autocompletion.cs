using DigestBot.Commands;
using DigestBot.Discord.Commands.Payloads;
using DigestBot.Discord.Messages;
using DigestBot.Feeds;
using DigestBot.Stories;
using DigestBot.Subscriptions;

namespace DigestBot.Discord.Commands;

/// <summary>What a half-typed option could become. Answered at once, so it asks the stores for no more than a list.</summary>
internal sealed class Autocompletion(TopicDirectory directory, IFeedStore feeds, ISubscriptionStore subscriptions, TimeProvider time)
{
    /// <summary>Discord waits three seconds; nothing to choose from is better than an error.</summary>
    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(2);

    /// <summary>https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure</summary>
    private const int MaxChoiceLength = 100;

    public static bool Completes(string command, string option) => option switch
    {
        OptionNames.Topic or OptionNames.Since or OptionNames.Time or OptionNames.Zone or OptionNames.Language => true,
        OptionNames.Name => command == CommandDescriptions.Topic.Name,
        OptionNames.Url => command == CommandDescriptions.Untrack.Name,
        _ => false,
    };

    public async Task<InteractionAnswer.Choices> AnswerAsync(Interaction interaction, InteractionScene scene, CancellationToken cancellation)
    {
        var options = interaction.Data?.Options ?? [];
        if (interaction.Data?.Name is not { } command
            || options.FirstOrDefault(option => option.Focused) is not { } typed
            || CommandRights.Refusal(scene, command, RequestReader.OptionsOf(options)) is not null)
        {
            return Nothing;
        }

        using var limit = new CancellationTokenSource(MostWait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return new InteractionAnswer.Choices(new ChoiceList(ChoicesOf(await SuggestAsync(command, typed, options, scene, either.Token))));
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return Nothing;
        }
    }

    private static InteractionAnswer.Choices Nothing { get; } = new(new ChoiceList([]));

    private async Task<IEnumerable<CommandSuggestion>> SuggestAsync(
        string command, InteractionOption typed, IReadOnlyList<InteractionOption> options, InteractionScene scene, CancellationToken cancellation)
    {
        var partial = typed.Text ?? "";
        switch (typed.Name)
        {
            case OptionNames.Name when command == CommandDescriptions.Topic.Name:
                return await TopicNamesAsync(partial, options, scene, cancellation);
            case OptionNames.Url when command == CommandDescriptions.Untrack.Name:
                return (await feeds.OwnAsync(scene.Workspace, cancellation))
                    .Where(feed => feed.Url.AbsoluteUri.Contains(partial, StringComparison.OrdinalIgnoreCase)
                        || feed.Title?.Contains(partial, StringComparison.OrdinalIgnoreCase) == true)
                    .Select(feed => new CommandSuggestion(feed.Url.AbsoluteUri, feed.Name, feed.Title is null ? "" : feed.Url.Host));
            case OptionNames.Topic when (command == CommandDescriptions.Unsubscribe.Name || command == CommandDescriptions.Briefing.Name) && scene.ChannelAddress is { } channel:
                return (await subscriptions.OfChannelAsync(channel, cancellation))
                    .Where(subscription => subscription.Topic.StartsWith(partial.Trim(), StringComparison.OrdinalIgnoreCase))
                    .Select(subscription => new CommandSuggestion(subscription.Topic, subscription.Topic, ""));
            default:
                return new CommandSuggestions(await directory.OfAsync(scene.Workspace, cancellation)).ForOption(typed.Name, partial);
        }
    }

    /// <summary>A new topic has a new name; only one's own can be changed.</summary>
    private async Task<IEnumerable<CommandSuggestion>> TopicNamesAsync(
        string partial, IReadOnlyList<InteractionOption> options, InteractionScene scene, CancellationToken cancellation)
    {
        var action = options.FirstOrDefault(option => option.Name == OptionNames.Action)?.Text;
        return action is TopicActions.Add or TopicActions.Try ? [] : (await directory.OfAsync(scene.Workspace, cancellation)).Complete(partial.Trim())
            .Where(topic => action is null or TopicActions.Show || topic.Origin == TopicOrigin.Workspace)
            .Select(topic => new CommandSuggestion(topic.Name, topic.Name, topic.Title));
    }

    private static List<Choice> ChoicesOf(IEnumerable<CommandSuggestion> suggestions) =>
    [
        .. suggestions
            .Where(suggestion => suggestion.Text.Length is > 0 and <= MaxChoiceLength)
            .DistinctBy(suggestion => suggestion.Text)
            .Take(CommandSuggestions.Most)
            .Select(suggestion => new Choice(Shortened(LabelOf(suggestion)), suggestion.Text)),
    ];

    private static string LabelOf(CommandSuggestion suggestion) =>
        suggestion.Summary.Length == 0 || suggestion.Summary.Equals(suggestion.Label, StringComparison.OrdinalIgnoreCase) ? suggestion.Label : $"{suggestion.Label} · {suggestion.Summary}";

    private static string Shortened(string text)
    {
        if (text.Length <= MaxChoiceLength)
        {
            return text;
        }

        var end = MaxChoiceLength - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }
}
