namespace DigestBot.Chaos.Killing;

/// <summary>What a channel must be told of one occasion.</summary>
/// <param name="To">Who follows the topic there.</param>
/// <param name="Stories">The addresses of the stories.</param>
internal sealed record DueBriefing(Subscriber To, IReadOnlyList<string> Stories)
{
    /// <param name="messages">All messages of the channel.</param>
    public bool IsTold(IReadOnlyList<string> messages) => Stories.All(story => Count(story, messages) > 0);

    public bool IsDoubled(IReadOnlyList<string> messages) => Stories.Any(story => Count(story, messages) > 1);

    /// <summary>The messages with its headline, which links the address and nothing more; quotes link a passage.</summary>
    private static int Count(string story, IReadOnlyList<string> messages) => messages.Count(message =>
        message.Contains($"{story})", StringComparison.Ordinal) || message.Contains($"{story}\"", StringComparison.Ordinal));
}
