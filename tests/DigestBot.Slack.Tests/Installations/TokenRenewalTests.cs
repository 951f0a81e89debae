using DigestBot.Installations;
using DigestBot.Slack.Installations;
using DigestBot.Slack.Installations.Protection;
using DigestBot.Slack.Wire;
using DigestBot.Testing.Installations;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using Xunit;

namespace DigestBot.Slack.Tests.Installations;

/// <summary>A refresh token dies on use: whatever happens, there is a token that works, or the way to one is said.</summary>
public sealed class TokenRenewalTests : IDisposable
{
    private static readonly SlackTeam Quay = new("T1");

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2031, 3, 12, 9, 0, 0, TimeSpan.Zero));
    private readonly FakeInstallationStore store = new();
    private readonly TokenProtection protection;
    private readonly RotatingSlack slack;

    public TokenRenewalTests()
    {
        protection = new TokenProtection(new FakeKeyRing(), new KeyLock.InFile("test.key", new byte[KeyFile.KeyBytes], isNew: false), time);
        slack = new RotatingSlack(time);
    }

    public static TheoryData<CrashPoint> CrashPoints => [.. Enum.GetValues<CrashPoint>()];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => protection.Dispose();

    [Fact]
    public async Task Token_is_renewed_before_it_ends_and_once()
    {
        var node = await InstalledAsync();
        var first = await TokenAsync(node);

        time.Advance(TimeSpan.FromHours(9));
        Assert.Equal(first, await TokenAsync(node));
        time.Advance(TimeSpan.FromHours(1.5));
        var second = await TokenAsync(node);

        Assert.NotEqual(first, second);
        Assert.Equal(second, await TokenAsync(node));
        Assert.Equal(1, slack.Renewals);
    }

    [Theory]
    [InlineData(11)] // about to end
    [InlineData(13)] // over
    public async Task Nodes_that_race_renew_once_and_all_have_a_token_that_works(int hours)
    {
        await InstalledAsync();
        RenewingNode[] nodes = [Node(), Node(), Node()];
        time.Advance(TimeSpan.FromHours(hours));

        var all = Enumerable.Range(0, 30).Select(number => Task.Run(() => nodes[number % 3].Tokens.FindAsync(Quay, Cancellation), Cancellation)).ToArray();
        var tokens = (await PassTimeUntilAsync(Task.WhenAll(all))).Select(TokenOf).ToList();

        Assert.Equal(1, slack.Renewals);
        Assert.All(tokens, token => Assert.True(slack.Accepts(token)));
        Assert.True(slack.Accepts(await TokenAsync(nodes[1])));
    }

    [Fact]
    public async Task All_that_were_refused_one_token_get_the_same_other_one()
    {
        var node = await InstalledAsync();
        var refused = Assert.IsType<SlackTokenResult.Ready>(await node.Tokens.FindAsync(Quay, Cancellation)).Access;

        var all = await PassTimeUntilAsync(Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => node.Tokens.RenewAsync(Quay, refused, Cancellation), Cancellation))));

        Assert.Single(all.Select(TokenOf).Distinct());
        Assert.NotEqual(refused.Token, TokenOf(all[0]));
        Assert.Equal(1, slack.Renewals);
    }

    [Theory]
    [MemberData(nameof(CrashPoints))]
    public async Task After_a_crash_there_is_a_token_or_the_way_to_one(CrashPoint point)
    {
        await InstalledAsync();
        var dying = Node(point);
        time.Advance(TimeSpan.FromHours(10.5));
        _ = dying.Tokens.FindAsync(Quay, Cancellation); // never comes back
        Assert.True(dying.IsDead);

        // as long as the old token lives, the other node works
        var other = Node();
        for (var minutes = 0; minutes < 90; minutes += 10)
        {
            Assert.True(slack.Accepts(await TokenAsync(other)));
            time.Advance(TimeSpan.FromMinutes(10));
        }

        time.Advance(TimeSpan.FromMinutes(5));
        var later = await other.Tokens.FindAsync(Quay, Cancellation);
        if (point is CrashPoint.AfterSlackHasRenewed or CrashPoint.BeforeItIsKept)
        {
            Assert.Contains("Install it again at https://bot.example/slack/install", Assert.IsType<SlackTokenResult.NotInstalled>(later).Reason, StringComparison.Ordinal);
            await InstallAsync(other);
            later = await other.Tokens.FindAsync(Quay, Cancellation);
        }

        Assert.True(slack.Accepts(TokenOf(later)));
    }

    [Theory]
    [MemberData(nameof(CrashPoints))]
    public async Task A_crash_with_a_token_that_is_over_ends_the_same_way(CrashPoint point)
    {
        await InstalledAsync();
        time.Advance(TimeSpan.FromHours(20));
        _ = Node(point).Tokens.FindAsync(Quay, Cancellation);

        var result = await PassTimeUntilAsync(AskAgainAsync(Node(), TimeSpan.FromMinutes(2)));

        Assert.True(result is SlackTokenResult.NotInstalled
            ? point is CrashPoint.AfterSlackHasRenewed or CrashPoint.BeforeItIsKept
            : slack.Accepts(TokenOf(result)));
    }

    [Fact]
    public async Task A_store_that_fails_for_a_moment_loses_no_token()
    {
        var node = await InstalledAsync();
        time.Advance(TimeSpan.FromHours(11));
        store.RenewalFailures.Enqueue(new IOException("the disk is full"));
        store.RenewalFailures.Enqueue(new IOException("the disk is full"));

        var token = TokenOf(await PassTimeUntilAsync(node.Tokens.FindAsync(Quay, Cancellation)));

        Assert.Equal(token, await TokenAsync(Node()));
        Assert.True(slack.Accepts(token));
    }

    [Fact]
    public async Task Without_Slack_the_old_token_serves_to_its_end_and_then_it_is_said()
    {
        var node = await InstalledAsync();
        var token = await TokenAsync(node);
        slack.Instead = new SlackAnswer<OAuthGrant>.Unreachable("slack.com does not answer");
        time.Advance(TimeSpan.FromHours(11));
        Assert.Equal(token, await TokenAsync(node));

        time.Advance(TimeSpan.FromHours(2));
        Assert.Equal("slack.com does not answer", Assert.IsType<SlackTokenResult.Unavailable>(await node.Tokens.FindAsync(Quay, Cancellation)).Reason);

        slack.Instead = null;
        time.Advance(TimeSpan.FromMinutes(2));
        Assert.True(slack.Accepts(await TokenAsync(node)));
    }

    [Fact]
    public async Task A_slow_node_whose_turn_was_over_still_keeps_what_only_it_has()
    {
        await InstalledAsync();
        time.Advance(TimeSpan.FromHours(13));
        var installation = (await store.FindAsync(InstallationRecords.KeyOf("T1"), Cancellation))!;
        var slow = Node();
        var renewed = StoredGrant.Of(await RenewedAsync(slow, installation), Now);

        // another takes the next turn, and Slack refuses it
        time.Advance(TimeSpan.FromMinutes(2));
        Assert.IsType<SlackTokenResult.NotInstalled>(await Node().Tokens.FindAsync(Quay, Cancellation));
        Assert.True(await slow.Records.RenewAsync(installation, renewed, Cancellation));

        Assert.True(slack.Accepts(await TokenAsync(Node())));
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private async Task<OAuthGrant> RenewedAsync(RenewingNode node, Installation installation) =>
        Assert.IsType<SlackAnswer<OAuthGrant>.Ok>(await slack.AnswerAsync(new OAuthRequest.Refresh(node.Records.Open(installation)!.RefreshToken!), Cancellation)).Value;

    private RenewingNode Node(CrashPoint? dying = null) => new(store, protection, slack, time, dying);

    private async Task<RenewingNode> InstalledAsync()
    {
        var node = Node();
        await InstallAsync(node);
        return node;
    }

    private Task InstallAsync(RenewingNode node) => node.Records.SaveAsync(InstallationRecords.KeyOf("T1"), StoredGrant.Of(slack.Grant(), Now), Now, Cancellation);

    private static async Task<string> TokenAsync(RenewingNode node) => TokenOf(await node.Tokens.FindAsync(Quay, Cancellation));

    private static string TokenOf(SlackTokenResult result) => Assert.IsType<SlackTokenResult.Ready>(result).Access.Token;

    private async Task<SlackTokenResult> AskAgainAsync(RenewingNode node, TimeSpan patience)
    {
        var end = time.GetUtcNow() + patience;
        SlackTokenResult result;
        while ((result = await node.Tokens.FindAsync(Quay, Cancellation)) is SlackTokenResult.Unavailable && time.GetUtcNow() < end)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), time, Cancellation);
        }

        return result;
    }

    private async Task<T> PassTimeUntilAsync<T>(Task<T> task)
    {
        while (!task.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(250));
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, Cancellation);
        }

        return await task;
    }
}
