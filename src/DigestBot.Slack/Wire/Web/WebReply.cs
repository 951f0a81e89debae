using System.Net;

namespace DigestBot.Slack.Wire.Web;

/// <summary>What one try brought.</summary>
internal abstract record WebReply
{
    private WebReply()
    {
    }

    /// <summary>An answer, whatever it says.</summary>
    /// <param name="Status">The status.</param>
    /// <param name="Body">All of it.</param>
    /// <param name="RetryAfter">How long to wait, where the status is 429.</param>
    public sealed record Answered(HttpStatusCode Status, byte[] Body, TimeSpan? RetryAfter) : WebReply
    {
        public bool IsSuccess => (int)Status is >= 200 and < 300;

        public bool IsFault => (int)Status >= 500;
    }

    /// <summary>It may have been done.</summary>
    public sealed record Lost(string Reason) : WebReply;

    /// <summary>It surely was not.</summary>
    public sealed record NotSent(string Reason) : WebReply;
}
