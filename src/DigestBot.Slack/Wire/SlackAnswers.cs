namespace DigestBot.Slack.Wire;

/// <summary>What can be done with an answer of any kind.</summary>
internal static class SlackAnswers
{
    /// <summary>The same answer about a part of its value.</summary>
    public static SlackAnswer<TPart> Select<T, TPart>(this SlackAnswer<T> answer, Func<T, TPart> part) => answer switch
    {
        SlackAnswer<T>.Ok ok => new SlackAnswer<TPart>.Ok(part(ok.Value)),
        SlackAnswer<T>.Refused refused => new SlackAnswer<TPart>.Refused(refused.Error, refused.Detail),
        SlackAnswer<T>.Limited limited => new SlackAnswer<TPart>.Limited(limited.After),
        SlackAnswer<T>.Unanswered unanswered => new SlackAnswer<TPart>.Unanswered(unanswered.Reason),
        SlackAnswer<T>.Unreachable unreachable => new SlackAnswer<TPart>.Unreachable(unreachable.Reason),
        SlackAnswer<T>.NotInstalled none => new SlackAnswer<TPart>.NotInstalled(none.Reason),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
