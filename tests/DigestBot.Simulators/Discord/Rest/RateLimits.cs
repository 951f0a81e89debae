using System.Security.Cryptography;
using System.Text;

namespace DigestBot.Simulators.Discord.Rest;

/// <summary>
/// The limits in force. Real Discord tells nobody its numbers; these are those its bots meet. Each bucket is one endpoint and
/// one top-level resource, and each window opens with the first request in it. <see cref="PermittedDuration"/> is the formula
/// that follows from that.
/// </summary>
public sealed class RateLimits
{
    /// <summary>https://docs.discord.com/developers/topics/rate-limits#global-rate-limit</summary>
    private static readonly RateLimitRule FiftyASecond = new(50, TimeSpan.FromSeconds(1));

    private static readonly RateLimitRule Usual = new(5, TimeSpan.FromSeconds(5));

    private readonly Dictionary<string, RateLimitRule?> rules = new()
    {
        ["GET /gateway"] = null,
        ["GET /gateway/bot"] = new(2, TimeSpan.FromSeconds(5)),
        ["GET /users/@me"] = new(30, TimeSpan.FromSeconds(30)),
        ["GET /channels/{channel_id}"] = new(50, TimeSpan.FromSeconds(10)),
        ["GET /channels/{channel_id}/messages"] = new(50, TimeSpan.FromSeconds(10)),
        ["DELETE /channels/{channel_id}/messages/{message_id}"] = new(5, TimeSpan.FromSeconds(1)),
        ["POST /channels/{channel_id}/messages/{message_id}/crosspost"] = new(10, TimeSpan.FromHours(1)),
        ["POST /interactions/{interaction_id}/{interaction_token}/callback"] = null,
    };

    public RateLimitRule Global { get; set; } = FiftyASecond;

    /// <summary>
    /// The part of the global window in which a client that counts whole seconds by its own clock is forgiven: its first
    /// request took some time to arrive. Without it the official client would be refused.
    /// </summary>
    public TimeSpan Grace { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The rule of an endpoint, such as <c>POST /channels/{channel_id}/messages</c>; null means no bucket.</summary>
    public RateLimitRule? this[string endpoint]
    {
        get => rules.TryGetValue(endpoint, out var rule) ? rule : Usual;
        set => rules[endpoint] = value;
    }

    /// <summary>
    /// The least time in which so many requests an endpoint and resource can all be permitted, from the first to the last:
    /// the largest, over all buckets, of (⌈n ÷ limit⌉ − 1) × window, and the same of the global limit over all of them.
    /// A test divides it by the time taken.
    /// </summary>
    public TimeSpan PermittedDuration(IReadOnlyCollection<(string Endpoint, string Resource)> requests)
    {
        var buckets = requests.GroupBy(request => request).Select(bucket => Least(this[bucket.Key.Endpoint], bucket.Count()));
        return buckets.Append(Least(Global, requests.Count)).Max();
    }

    internal static string BucketName(string endpoint) => Convert.ToHexStringLower(MD5Of(endpoint));

    private static TimeSpan Least(RateLimitRule? rule, int count) =>
        rule is null || count == 0 ? TimeSpan.Zero : rule.Window * (((count + rule.Limit - 1) / rule.Limit) - 1);

    private static byte[] MD5Of(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text))[..16];
}
