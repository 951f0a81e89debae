using DigestBot.Host.CommandLine;
using DigestBot.Host.Hosting;
using DigestBot.Host.Playground;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace DigestBot.Browser.Tests;

/// <summary>The playground with its samples on a free port, and a browser beside it; both started once for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>Where Debian's package puts it; CHROMIUM names another one.</summary>
    private static readonly string Chromium = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("digestbot-");
    private readonly Terminal terminal = new(Stream.Null, TextWriter.Null, TextWriter.Null, isPlain: true);
    private WebApplication? app;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            return;
        }

        var root = ContentRoot.Find();
        string[] given = [$"--Storage:Path={Path.Combine(folder.FullName, "bot.db")}", "--Samples:Enabled=true", "--Reader:Zone=UTC", "--Reader:Culture=en"];
        var session = new CommandSession(terminal, TimeProvider.System, root, Settings.Load(root, SettingArguments.Split(given).Settings));
        app = PlaygroundServer.Build(session, host => PlaygroundServer.OnKestrel(host, "http://127.0.0.1:0"));
        Assert.NotNull(await session.OpenNewsAsync(app.Services, CancellationToken.None));
        await app.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        });
    }

    /// <summary>A page of the playground in a fresh window.</summary>
    /// <param name="path">The address after the host.</param>
    /// <param name="width">The window's width in pixels.</param>
    /// <param name="scheme">Whether the reader prefers light or dark.</param>
    public async Task<IPage> OpenAsync(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipUnless(browser is not null, $"There is no browser at {Chromium}: install Debian's chromium, or name one in CHROMIUM.");
        var page = await browser!.NewPageAsync(new BrowserNewPageOptions
        {
            BaseURL = app!.Urls.First(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            BypassCSP = true, // axe is put in as a script, which the page's own policy would refuse
        });
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        terminal.Dispose();
        folder.Delete(recursive: true);
    }
}
