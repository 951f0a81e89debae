namespace DigestBot.Simulators.Slack.Web;

/// <summary>
/// The limits in force, by https://docs.slack.dev/apis/web-api/rate-limits. Slack states so many a minute by tier, for each method
/// and workspace, and for messages one a second and channel and "several hundred" a minute and workspace; the exact count is its secret.
/// Here it is written down:
/// <list type="bullet">
/// <item>a method's window opens with the first request of a workspace and lasts a minute; a tier's number fits into it;</item>
/// <item>chat.postMessage: one a second and channel, and 300 in a workspace's minute;</item>
/// <item>above that a few are tolerated as bursts (a tenth of a tier, two messages of a channel, ten connections where one is stated)
/// and marked so in the journal; what comes above them is answered 429 with Retry-After, and so is every request of that method and
/// workspace (for messages: of that channel) until then.</item>
/// </list>
/// <see cref="PermittedDuration"/> follows from the stated numbers alone, so that no client is measured by luck.
/// </summary>
public sealed class SlackRates
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, RateRule> rules = new()
    {
        ["apps.connections.open"] = Tier(1) with { Tolerated = 9 },
        ["auth.test"] = new(300, Minute, 30),
        ["chat.postMessage"] = new(300, Minute, 30),
        ["chat.postEphemeral"] = Tier(4),
        ["chat.update"] = Tier(3),
        ["chat.delete"] = Tier(3),
        ["conversations.history"] = Tier(3),
        ["conversations.replies"] = Tier(3),
        ["conversations.info"] = Tier(3),
        ["conversations.join"] = Tier(3),
        ["conversations.open"] = Tier(3),
        ["oauth.v2.access"] = Tier(4),
        ["usergroups.users.list"] = Tier(2),
        ["users.info"] = Tier(4),
        ["views.open"] = Tier(4),
        ["views.publish"] = Tier(4),
        ["views.push"] = Tier(4),
        ["views.update"] = Tier(4),
    };

    /// <summary>Messages of one channel.</summary>
    public RateRule PostsOfChannel { get; set; } = new(1, TimeSpan.FromSeconds(1), Tolerated: 2);

    /// <summary>The most that one page of history holds; 1,000, or 15 where Slack restricts the app.</summary>
    public int HistoryPage { get; private set; } = 1000;

    public RateRule this[string method]
    {
        get => rules.TryGetValue(method, out var rule) ? rule : Tier(3);
        set => rules[method] = value;
    }

    /// <summary>1, 20, 50 or 100 a minute.</summary>
    public static RateRule Tier(int tier) => tier switch
    {
        1 => new(1, Minute),
        2 => new(20, Minute, 2),
        3 => new(50, Minute, 5),
        4 => new(100, Minute, 10),
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "there are four tiers"),
    };

    /// <summary>What Slack does to apps that are sold outside its marketplace: one page of fifteen a minute.</summary>
    public void RestrictHistory()
    {
        rules["conversations.history"] = rules["conversations.replies"] = new(1, Minute);
        HistoryPage = 15;
    }

    /// <summary>
    /// The least time in which so many messages can all be permitted, from the first to the last: the largest of n − 1 seconds of
    /// every channel, and (⌈n ÷ 300⌉ − 1) minutes of every workspace. A benchmark divides it by the time taken.
    /// </summary>
    public TimeSpan PermittedDuration(IReadOnlyCollection<(string Team, string Channel)> posts) => posts.GroupBy(post => post)
        .Select(channel => Least(PostsOfChannel, channel.Count()))
        .Concat(posts.GroupBy(post => post.Team).Select(team => Least(this["chat.postMessage"], team.Count())))
        .DefaultIfEmpty(TimeSpan.Zero)
        .Max();

    private static TimeSpan Least(RateRule rule, int count) => rule.Window * (((count + rule.Limit - 1) / rule.Limit) - 1);
}
