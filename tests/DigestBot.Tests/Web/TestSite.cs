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
    private readonly HttpPipeline http;

    private TestSite(WebApplication app, TimeSpan timeout)
    {
        this.app = app;
        Root = new Uri(app.Urls.First());
        var options = Options.Create(new FetchingOptions
        {
            TimeoutSeconds = (int)timeout.TotalSeconds,
            TestServer = Root.Authority,
            Contact = "mailto:desk@example.org",
        });
        http = new HttpPipeline(options, ResolveAsync, Pace, TimeProvider.System);
        Fetcher = new WebFetcher(http, new RobotsRules(http, TimeProvider.System));
    }

    public Uri Root { get; }

    /// <summary>Does not hold anybody up: how long waiting takes is tested elsewhere.</summary>
    public HostPace Pace { get; } = new(new SimulatedTime(NodaTime.Instant.FromUtc(2031, 3, 12, 9, 0)));

    public IWebFetcher Fetcher { get; }

    public List<string> Requests { get; } = [];

    /// <summary>What names resolve to; all others do not exist.</summary>
    public Dictionary<string, IPAddress[]> Names { get; } = [];

    public static async Task<TestSite> StartAsync(RequestDelegate answer, int timeoutSeconds = 20)
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
        return site = new TestSite(app, TimeSpan.FromSeconds(timeoutSeconds));
    }

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
