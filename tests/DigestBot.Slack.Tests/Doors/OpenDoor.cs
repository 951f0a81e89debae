using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using DigestBot.Slack.Commands;
using DigestBot.Slack.Doors;
using DigestBot.Slack.Wire.Signatures;
using DigestBot.Slack.Wire.Sockets;
using DigestBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace DigestBot.Slack.Tests.Doors;

/// <summary>The door http on the loopback, with a handler that notes what came, and somebody who signs as Slack does.</summary>
internal sealed class OpenDoor : IAsyncDisposable
{
    public const string Form = "application/x-www-form-urlencoded";

    public const string Json = "application/json";

    public static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 9, 0);

    private readonly HttpClient http = new();
    private readonly WebApplication app;
    private readonly SigningSecret secret;

    private OpenDoor(string? secret)
    {
        this.secret = new SigningSecret(secret);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Debug).AddProvider(Log);
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IClock>(Clock)
            .AddSingleton(this.secret)
            .AddSingleton<SocketBoard>()
            .AddSingleton<DoorWatch>()
            .AddSingleton<HttpDoor>()
            .AddSingleton<HandleSlackRequest>(HandleAsync);
        app = builder.Build();
        app.UseSlackEndpoint();
    }

    public FakeClock Clock { get; } = new(Now);

    public CapturedLog Log { get; } = new();

    /// <summary>What reached the handler.</summary>
    public List<SlackRequest> Taken { get; } = [];

    /// <summary>What the handler says.</summary>
    public Func<SlackRequest, Task<SlackOutcome>> Answer { get; set; } = _ => Task.FromResult<SlackOutcome>(new SlackOutcome.Acknowledge(default, null));

    public DoorWatch Watch => app.Services.GetRequiredService<DoorWatch>();

    public Uri Endpoint => new(app.Urls.First() + SlackEndpoint.Path);

    public static async Task<OpenDoor> StartAsync(string? secret = "a secret of the app")
    {
        var door = new OpenDoor(secret);
        await door.app.StartAsync(TestContext.Current.CancellationToken);
        return door;
    }

    /// <summary>Signed now, unless it is told otherwise.</summary>
    public Task<HttpResponseMessage> PostAsync(string body, string type = Json, Action<HttpRequestMessage>? change = null) =>
        PostAsync(Encoding.UTF8.GetBytes(body), type, change);

    public Task<HttpResponseMessage> PostAsync(byte[] body, string type = Json, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Endpoint) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = type.Length == 0 ? null : MediaTypeHeaderValue.Parse(type);
        Sign(request, body, Clock.GetCurrentInstant());
        change?.Invoke(request);
        return http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public void Sign(HttpRequestMessage request, byte[] body, Instant at)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        request.Headers.Remove("X-Slack-Request-Timestamp");
        request.Headers.Remove("X-Slack-Signature");
        request.Headers.Add("X-Slack-Request-Timestamp", timestamp);
        request.Headers.Add("X-Slack-Signature", RequestSignature.Sign(secret, timestamp, body));
    }

    public Task<HttpResponseMessage> GetAsync() => http.GetAsync(Endpoint, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    private Task<SlackOutcome> HandleAsync(SlackRequest request, Instant receivedAt, CancellationToken cancellation)
    {
        lock (Taken)
        {
            Taken.Add(request);
        }

        return Answer(request);
    }
}
