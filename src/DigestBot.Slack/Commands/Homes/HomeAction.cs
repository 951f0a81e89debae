namespace DigestBot.Slack.Commands.Homes;

/// <summary>What the buttons and menus of the home page carry: <c>h1:stop:C0123:japan-korea</c>.</summary>
internal abstract record HomeAction
{
    private const string Version = "h1";

    private HomeAction()
    {
    }

    /// <summary>Opens the form for another briefing.</summary>
    public sealed record Subscribe : HomeAction;

    /// <summary>Opens the form for a new topic.</summary>
    public sealed record NewTopic : HomeAction;

    /// <summary>Opens the form of a topic.</summary>
    public sealed record EditTopic(string Name) : HomeAction;

    /// <summary>Ends a briefing.</summary>
    public sealed record Stop(string Channel, string Topic) : HomeAction;

    /// <summary>Stops a briefing for a while, or lets it go on.</summary>
    public sealed record Pause(string Channel, string Topic, bool IsOver) : HomeAction;

    /// <summary>Chooses who may change what.</summary>
    public sealed record Choose(string Right) : HomeAction;

    public string Format() => this switch
    {
        Subscribe => $"{Version}:subscribe",
        NewTopic => $"{Version}:topic",
        EditTopic edit => $"{Version}:edit:{edit.Name}",
        Stop stop => $"{Version}:stop:{stop.Channel}:{stop.Topic}",
        Pause pause => $"{Version}:{(pause.IsOver ? "resume" : "pause")}:{pause.Channel}:{pause.Topic}",
        Choose choose => $"{Version}:right:{choose.Right}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Null for anything else.</summary>
    public static HomeAction? Parse(string text) => text.Split(':', 3) switch
    {
        [Version, "subscribe"] => new Subscribe(),
        [Version, "topic"] => new NewTopic(),
        [Version, "edit", { Length: > 0 } name] => new EditTopic(name),
        [Version, "right", { Length: > 0 } right] => new Choose(right),
        [Version, "stop", var rest] when rest.Split(':', 2) is [{ Length: > 0 } channel, { Length: > 0 } topic] => new Stop(channel, topic),
        [Version, ("pause" or "resume") and var verb, var rest] when rest.Split(':', 2) is [{ Length: > 0 } channel, { Length: > 0 } topic] =>
            new Pause(channel, topic, IsOver: verb == "resume"),
        _ => null,
    };
}
