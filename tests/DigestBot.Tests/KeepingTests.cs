using DigestBot.Articles;
using DigestBot.Host.CommandLine;
using DigestBot.Host.Hosting;
using DigestBot.Host.Jobs;
using DigestBot.Host.Playground;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace DigestBot.Tests;

/// <summary>Tidying, backing up, restoring and moving, as they are typed.</summary>
public sealed class KeepingTests : IDisposable
{
    private readonly Bot bot = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task Old_articles_are_counted_first_and_then_removed()
    {
        await IngestAsync("2029-01-01");
        bot.Time.Advance(TimeSpan.FromDays(500));

        Assert.Equal("Would be removed: 1 article.\n", (await bot.RunAsync("tidy", "--dry-run")).Output);
        Assert.Equal("Would be removed: nothing.\n", (await bot.RunAsync("tidy", "--dry-run", "--Retention:ArticleDays=0")).Output);
        Assert.Equal("Removed: 1 article.\n", (await bot.RunAsync("tidy")).Output);
        Assert.Equal("Removed: nothing.\n", (await bot.RunAsync("tidy")).Output);
    }

    [Fact]
    public async Task Nobody_is_told_that_digests_look_back_farther_than_articles_are_kept()
    {
        Assert.StartsWith("“2029-01-01” is too long ago: a digest looks back 400 days at most.\n", (await AskAsync()).Error, StringComparison.Ordinal);
        Assert.Contains("a digest looks back 90 days at most.", (await AskAsync("--Retention:ArticleDays=90")).Error, StringComparison.Ordinal);
        Assert.Contains("a digest looks back 732 days at most.", (await AskAsync("--Retention:ArticleDays=0")).Error, StringComparison.Ordinal);

        Task<CommandResult> AskAsync(params string[] settings) => bot.RunAsync(["digest", "japan-korea", "--since", "2029-01-01", .. settings]);
    }

    [Fact]
    public async Task The_served_bot_removes_them_at_night()
    {
        await IngestAsync("2029-01-01");
        bot.Time.Advance(TimeSpan.FromDays(500));
        using var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, isPlain: true);
        var session = new CommandSession(terminal, bot.Time, ContentRoot.Find(), Settings.Load(ContentRoot.Find(), SettingArguments.Split([.. bot.Settings]).Settings));
        await using var app = PlaygroundServer.Build(session, host =>
        {
            host.UseTestServer();
            host.ConfigureServices(services => services.AddJobs(polls: true));
        });
        Assert.NotNull(await session.OpenNewsAsync(app.Services, Cancellation));
        await app.StartAsync(Cancellation);

        var scheduler = await app.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(Cancellation);
        Assert.Single(await scheduler.GetTriggersOfJob(TidyJob.Key, Cancellation));
        await scheduler.TriggerJob(TidyJob.Key, Cancellation);
        var articles = app.Services.GetRequiredService<IArticleStore>();
        for (var tries = 0; tries < 300 && (await articles.CountAsync(Cancellation)).All > 0; tries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, Cancellation);
        }

        Assert.Equal(0, (await articles.CountAsync(Cancellation)).All);
        await app.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_backup_brings_back_what_was_there()
    {
        await IngestAsync("2031-03-10");
        var backup = bot.PathOf("copy.db");
        Assert.StartsWith($"Backed up to {backup} (", (await bot.RunAsync("backup", backup)).Output, StringComparison.Ordinal);
        Assert.Equal($"{backup} is there already: name another file, or replace it with --force.\n", (await bot.RunAsync("backup", backup)).Error);
        Assert.Equal(0, (await bot.RunAsync("backup", backup, "--force")).ExitCode);
        await bot.RunAsync("takedown", "1");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools(); // as the end of a process does

        var restored = await bot.RunAsync("restore", backup);

        Assert.Equal((0, ""), (restored.ExitCode, restored.Error));
        Assert.Contains($"What was there before lies in {bot.PathOf("bot.db")}.replaced-20310312-090000", restored.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing came due since the backup, and nothing was on its way then.", restored.Output, StringComparison.Ordinal);
        Assert.Contains("harbour bridge", (await bot.RunAsync("search", "harbour")).Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_bot_that_is_served_is_not_restored_over()
    {
        await using var playground = await RunningPlayground.StartAsync(bot);
        var backup = bot.PathOf("copy.db");
        Assert.Equal(0, (await bot.RunAsync("backup", backup)).ExitCode);

        var refused = await bot.RunAsync("restore", backup);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("is in use by a DigestBot: stop that first. Nothing was changed.", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_was_put_back_by_other_means_is_marked_once_the_bot_is_stopped()
    {
        await using (var playground = await RunningPlayground.StartAsync(bot))
        {
            var refused = await bot.RunAsync("restore", "--mark");

            Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
            Assert.Contains("is in use by a DigestBot: stop that first. Nothing was changed.", refused.Error, StringComparison.Ordinal);
        }

        var marked = await bot.RunAsync("restore", "--mark");
        Assert.Equal((0, ""), (marked.ExitCode, marked.Error));
        Assert.StartsWith("Nothing came due since the backup", marked.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_to_be_done_with_a_server_is_said()
    {
        const string server = "--Storage:Path=Host=db.example;Database=news;Username=bot;Password=geheim";
        var backup = await bot.RunAsync("backup", "copy.dump", server);
        var restore = await bot.RunAsync("restore", "copy.dump", server);

        Assert.Contains("pg_dump --format=custom --file=copy.dump --host=db.example --port=5432 --username=bot --dbname=news", backup.Error, StringComparison.Ordinal);
        Assert.Contains("pg_restore --clean --if-exists --no-owner --host=db.example", restore.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", backup.Error + restore.Error, StringComparison.Ordinal);
        Assert.Equal("Storage:Path is a database of a server already.\n", (await bot.RunAsync("migrate", "--to", "Host=other", server)).Error);
        Assert.Equal(2, (await bot.RunAsync("restore")).ExitCode);
        Assert.Contains("--to is no database of a server", (await bot.RunAsync("migrate", "--to", "news.db")).Error, StringComparison.Ordinal);
    }

    private async Task IngestAsync(string day)
    {
        var file = bot.Write("bridge.txt", $"Harbour bridge reopens\n\n{day}\n\nThe harbour bridge reopened. \"It took us a year,\" engineer Mira Holt said.");
        Assert.Equal(0, (await bot.RunAsync("ingest", file)).ExitCode);
    }
}
