namespace DigestBot.Slack.Wire.Pacing;

/// <summary>A call that stands in a lane.</summary>
/// <param name="until">When its patience ends.</param>
internal sealed class Waiter(TimeSpan until)
{
    public TimeSpan Until { get; } = until;

    public TaskCompletionSource<Turn> Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
