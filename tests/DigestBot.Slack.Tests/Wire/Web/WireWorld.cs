using DigestBot.Nodes;
using DigestBot.Pacing;
using DigestBot.Slack.Messaging;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Pacing;
using DigestBot.Slack.Wire.Payloads;
using DigestBot.Slack.Wire.Web;
using DigestBot.Testing.Simulation;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigestBot.Slack.Tests.Wire.Web;

/// <summary>Our whole client of the Web API on a simulated clock.</summary>
internal sealed class WireWorld
{
    public static readonly byte[] Body = "{}"u8.ToArray();

    public WireWorld()
    {
        Slack = new FakeSlack(World.Time);
        Share = new NodeShare(World.Time);
        Pacing = new SlackPacing(Share, World.Time);
        var transport = new WebTransport(Slack, World.Time);
        var web = new SlackWeb(transport, Pacing, Tokens, new Jitter(new Random(1)), World.Time, NullLogger<SlackWeb>.Instance);
        var settings = new SlackWireSettings(SlackWireSettings.DefaultUrl);
        Api = new SlackApi(web, new ResponseUrls(transport, settings, NullLogger<ResponseUrls>.Instance));
        var destinations = new Destinations(Api);
        var memberships = new Memberships(Api, NullLogger<Memberships>.Instance);
        Messenger = new SlackMessenger(
            Api, destinations, memberships, new LostThreads(Api, NullLogger<LostThreads>.Instance),
            new SentPages(Api, destinations, memberships, new ReadingProgress()), new PrivateNotices(Api));
    }

    public SimulatedWorld World { get; } = new();

    public FakeSlack Slack { get; }

    public FakeTokens Tokens { get; } = new();

    public NodeShare Share { get; }

    public SlackPacing Pacing { get; }

    public SlackApi Api { get; }

    public SlackMessenger Messenger { get; }

    public TimeSpan Elapsed => World.Time.Elapsed;

    public T Run<T>(Func<Task<T>> work) => World.Run(work, TimeSpan.FromHours(30));

    public void Wait(TimeSpan time) => World.Run(() => Task.Delay(time, World.Time), time + TimeSpan.FromSeconds(1));

    public Task<SlackAnswer<PostedMessage>> Post(string channel, string team = "T1", string body = "{}") =>
        Api.PostMessageAsync(new SlackTeam(team), channel, System.Text.Encoding.UTF8.GetBytes(body), CancellationToken.None);

    public Task<SlackAnswer<UserAnswer>> Ask(string team = "T1") => Api.GetUserAsync(new SlackTeam(team), "U1", CancellationToken.None);
}
