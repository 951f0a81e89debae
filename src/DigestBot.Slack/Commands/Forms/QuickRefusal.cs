using DigestBot.Commands;

namespace DigestBot.Slack.Commands.Forms;

/// <summary>Looks for a second whether somebody may do what a form is for. Who cannot be told no in that time is asked to fill it in, and told then.</summary>
internal static class QuickRefusal
{
    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(1);

    public static async Task<CommandReply.Problem?> OfAsync(Func<CancellationToken, Task<CommandReply.Problem?>> look, TimeProvider time, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(MostWait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await look(either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return null;
        }
    }
}
