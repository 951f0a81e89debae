using System.Net;
using DigestBot.Host.Fetching;
using DigestBot.Sources;
using DigestBot.Testing.Feeds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DigestBot.Tests.Web;

/// <summary>A site on the loopback, and a way out to the web that reaches it and no other address of this machine.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly int timeoutSeconds;
    private readonly HttpPipeline http;

    private TestSite(WebApplication app, int timeoutSeconds, TimeProvider paceTime)
    {
        this.app = app;
        this.timeoutSeconds = timeoutSeconds;
        Root = new Uri(app.Urls.First());
        Pace = new HostPace(paceTime);
        http = NewPipeline(Pace);
        Fetcher = new WebFetcher(http, new RobotsRules(http, TimeProvider.System));
    }

    public Uri Root { get; }

    /// <summary>Does not hold anybody up: how long waiting takes is tested elsewhere.</summary>
    public HostPace Pace { get; }

    public IWebFetcher Fetcher { get; }

    public List<string> Requests { get; } = [];

    /// <summary>What names resolve to; all others do not exist.</summary>
    public Dictionary<string, IPAddress[]> Names { get; } = [];

    public static async Task<TestSite> StartAsync(RequestDelegate answer, int timeoutSeconds = 20, SimulatedTime? paceTime = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        TestSite? site = null;
        app.Run(context =>
        {
            lock (site!.Requests)
            {
                site.Requests.Add(context.Request.Path);
            }

            return answer(context);
        });
        await app.StartAsync();
        return site = new TestSite(app, timeoutSeconds, paceTime ?? new SimulatedTime(NodaTime.Instant.FromUtc(2031, 3, 12, 9, 0)));
    }

    /// <summary>Another way out, as after a restart: nothing is known of any host.</summary>
    public HttpPipeline NewPipeline(HostPace pace) => new(
        Options.Create(new FetchingOptions { TimeoutSeconds = timeoutSeconds, TestServer = Root.Authority, Contact = "mailto:desk@example.org" }),
        ResolveAsync,
        pace,
        TimeProvider.System);

    public Uri At(string path) => new(Root, path);

    public Task<FetchResult> FetchAsync(string path, FetchPurpose purpose = FetchPurpose.Asked) =>
        FetchAsync(new FetchRequest(At(path)) { Purpose = purpose });

    public Task<FetchResult> FetchAsync(FetchRequest request) => Fetcher.FetchAsync(request, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(now.Token); // answers that never end are cut off
        await app.DisposeAsync();
    }

    private Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation) =>
        Names.TryGetValue(host, out var addresses)
            ? Task.FromResult(addresses)
            : throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound);
}
