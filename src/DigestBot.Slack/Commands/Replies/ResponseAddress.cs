using NodaTime;

namespace DigestBot.Slack.Commands.Replies;

/// <summary>Where Slack takes the answers to one thing that somebody did. The address is a secret.</summary>
/// <param name="url">The <c>response_url</c>.</param>
/// <param name="receivedAt">When it came.</param>
/// <remarks>https://docs.slack.dev/interactivity/handling-user-interaction#message_responses</remarks>
internal sealed class ResponseAddress(Uri url, Instant receivedAt)
{
    private const int Uses = 5;

    private static readonly Duration Life = Duration.FromMinutes(30);

    private int left = Uses;

    public Uri Url => url;

    /// <summary>How many messages it still takes.</summary>
    public int LeftAt(Instant now) => now - receivedAt < Life ? left : 0;

    public void Use() => left--;

    /// <summary>Null for what is no web address: forms and home pages have none.</summary>
    public static ResponseAddress? Of(string? url, Instant receivedAt) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? new ResponseAddress(address, receivedAt) : null;

    public override string ToString() => "a response address";
}
