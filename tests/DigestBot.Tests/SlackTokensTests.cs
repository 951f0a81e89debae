using System.Text;
using DigestBot.Host.CommandLine;
using DigestBot.Host.Hosting;
using DigestBot.Installations;
using DigestBot.Slack;
using DigestBot.Slack.Installations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DigestBot.Tests;

/// <summary>Tokens at rest: in the database, and of no use to who has that alone.</summary>
public sealed class SlackTokensTests : IDisposable
{
    private const string Token = "xoxe.xoxb-1-hushhush";
    private const string Refresh = "xoxe-1-mumsmums";

    private static readonly SlackTeam Quay = new("T1");

    private readonly Bot bot = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private IEnumerable<string> Settings =>
        [.. bot.Settings, "--Slack:ClientId=12.34", "--Slack:ClientSecret=shush", "--Slack:AppToken=xapp-1", "--Slack:PublicUrl=https://bot.example"];

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task Token_survives_a_restart_and_a_move_and_no_file_shows_it()
    {
        await InstallAsync();
        Assert.Equal(Token, await TokenAsync(bot.PathOf("bot.db")));

        SqliteConnection.ClearAllPools();
        var moved = Directory.CreateDirectory(bot.PathOf("moved")).FullName;
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(bot.PathOf("bot.db"))!))
        {
            var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Cancellation));
            Assert.DoesNotContain("xoxe", text, StringComparison.Ordinal);
            Assert.DoesNotContain("hushhush", text, StringComparison.Ordinal);
            Assert.DoesNotContain("mumsmums", text, StringComparison.Ordinal);
            File.Copy(file, Path.Combine(moved, Path.GetFileName(file)));
        }

        Assert.Equal(Token, await TokenAsync(Path.Combine(moved, "bot.db")));
    }

    [Fact]
    public async Task Database_alone_opens_nothing_and_the_way_out_is_said()
    {
        await InstallAsync();
        File.Delete(bot.PathOf("bot.key"));

        await using var services = await OpenAsync(bot.PathOf("bot.db"));

        Assert.Contains("does not open all tokens in the database", services.GetRequiredService<SlackSetup>().KeyNotice(), StringComparison.Ordinal);
        var result = await services.GetRequiredService<ISlackTokens>().FindAsync(Quay, Cancellation);
        Assert.Contains("Install DigestBot again at https://bot.example/slack/install", Assert.IsType<SlackTokenResult.Unavailable>(result).Reason, StringComparison.Ordinal);

        // and installing again works
        await SaveAsync(services);
        Assert.IsType<SlackTokenResult.Ready>(await services.GetRequiredService<ISlackTokens>().FindAsync(Quay, Cancellation));
    }

    [Fact]
    public async Task Two_nodes_on_one_database_read_each_others_tokens()
    {
        await using var first = await OpenAsync(bot.PathOf("bot.db"));
        await using var second = await OpenAsync(bot.PathOf("bot.db"));
        await SaveAsync(first);
        Assert.IsType<SlackTokenResult.Ready>(await second.GetRequiredService<ISlackTokens>().FindAsync(Quay, Cancellation));
    }

    [Fact]
    public async Task A_new_key_is_told_once()
    {
        await using (var services = await OpenAsync(bot.PathOf("bot.db")))
        {
            Assert.Contains(bot.PathOf("bot.key"), services.GetRequiredService<SlackSetup>().KeyNotice(), StringComparison.Ordinal);
        }

        await using var restarted = await OpenAsync(bot.PathOf("bot.db"));
        Assert.Null(restarted.GetRequiredService<SlackSetup>().KeyNotice());
    }

    [Fact]
    public async Task Who_has_not_asked_for_Slack_gets_no_key()
    {
        Assert.Equal(0, (await bot.RunAsync("topics")).ExitCode);
        Assert.False(File.Exists(bot.PathOf("bot.key")));
    }

    private async Task InstallAsync()
    {
        await using var services = await OpenAsync(bot.PathOf("bot.db"));
        await SaveAsync(services);
    }

    private static async Task SaveAsync(IServiceProvider services)
    {
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        var grant = new OAuthGrant(Token) { RefreshToken = Refresh, Lifetime = Duration.FromHours(12), Team = Quay.Team };
        await services.GetRequiredService<InstallationRecords>().SaveAsync(InstallationRecords.KeyOf(Quay.Team), StoredGrant.Of(grant, now), now, Cancellation);
        Assert.NotNull(await services.GetRequiredService<IInstallationStore>().FindAsync(InstallationRecords.KeyOf(Quay.Team), Cancellation));
    }

    private async Task<string> TokenAsync(string database)
    {
        await using var services = await OpenAsync(database);
        return Assert.IsType<SlackTokenResult.Ready>(await services.GetRequiredService<ISlackTokens>().FindAsync(Quay, Cancellation)).Access.Token;
    }

    private async Task<ServiceProvider> OpenAsync(string database)
    {
        using var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, isPlain: true);
        var root = ContentRoot.Find();
        var session = new CommandSession(terminal, bot.Time, root, Host.Hosting.Settings.Load(root, SettingArguments.Split([.. Settings, $"--Storage:Path={database}"]).Settings));
        var services = session.BuildServices();
        Assert.NotNull(await session.OpenNewsAsync(services, Cancellation));
        return services;
    }
}
