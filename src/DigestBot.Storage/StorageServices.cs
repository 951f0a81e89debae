using DigestBot.Articles;
using DigestBot.Deliveries;
using DigestBot.Feeds;
using DigestBot.Installations;
using DigestBot.Storage.Articles;
using DigestBot.Storage.Deliveries;
using DigestBot.Storage.Feeds;
using DigestBot.Storage.Installations;
using DigestBot.Storage.Sqlite;
using DigestBot.Storage.Stories;
using DigestBot.Storage.Subscriptions;
using DigestBot.Storage.Topics;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Subscriptions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Storage;

/// <summary>Registers the stores.</summary>
public static class StorageServices
{
    /// <summary>Seconds a writer waits for another one before it gives up.</summary>
    private const int BusySeconds = 30;

    /// <param name="services">Where the stores are registered.</param>
    /// <param name="database">The path of the SQLite file, or a connection string ("Data Source=…").</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, string database)
    {
        var connectionString = ConnectionString(database);
        var options = new DbContextOptionsBuilder<SqliteDigestDb>().UseSqlite(connectionString).Options;
        return services
            .AddSingleton<WriteTurn>()
            .AddSingleton<IArticleStore>(provider => new ArticleStore(() => new SqliteDigestDb(options), provider.GetRequiredService<WriteTurn>()))
            .AddSingleton<IFeedStore>(provider => new FeedStore(() => new SqliteDigestDb(options), provider.GetRequiredService<WriteTurn>()))
            .AddSingleton<IArticleSearch>(new SqliteArticleSearch(() => new SqliteDigestDb(options)))
            .AddSingleton<ITopicStore>(new TopicStore(() => new SqliteDigestDb(options)))
            .AddSingleton<IStoryStore>(new StoryStore(() => new SqliteDigestDb(options)))
            .AddSingleton<ISubscriptionStore>(provider => new SubscriptionStore(() => new SqliteDigestDb(options), provider.GetRequiredService<WriteTurn>()))
            .AddSingleton<IOutbox>(provider => new Outbox(() => new SqliteDigestDb(options), provider.GetRequiredService<WriteTurn>()))
            .AddSingleton<IInstallationStore>(provider => new InstallationStore(() => new SqliteDigestDb(options), provider.GetRequiredService<WriteTurn>()))
            .AddSingleton<IWorkspaceSettings>(provider => new WorkspaceSettings(() => new SqliteDigestDb(options), provider.GetRequiredService<WriteTurn>()))
            .AddSingleton<IKeyRing>(new KeyRing(() => new SqliteDigestDb(options)))
            .AddSingleton(new StorageInitializer(connectionString, () => new SqliteDigestDb(options)));
    }

    private static string ConnectionString(string database)
    {
        var builder = database.Contains("Data Source=", StringComparison.OrdinalIgnoreCase)
            ? new SqliteConnectionStringBuilder(database)
            : new SqliteConnectionStringBuilder { DataSource = database };
        builder.ForeignKeys = true;
        builder.DefaultTimeout = BusySeconds;
        return builder.ConnectionString;
    }
}
