using DigestBot.Articles;
using DigestBot.Changes;
using DigestBot.Deliveries;
using DigestBot.Feeds;
using DigestBot.Health;
using DigestBot.Installations;
using DigestBot.Nodes;
using DigestBot.Storage.Articles;
using DigestBot.Storage.Changes;
using DigestBot.Storage.Deliveries;
using DigestBot.Storage.Feeds;
using DigestBot.Storage.Health;
using DigestBot.Storage.Installations;
using DigestBot.Storage.Moving;
using DigestBot.Storage.Nodes;
using DigestBot.Storage.PostgreSql;
using DigestBot.Storage.Retention;
using DigestBot.Storage.Sqlite;
using DigestBot.Storage.Stories;
using DigestBot.Storage.Subscriptions;
using DigestBot.Storage.Topics;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Subscriptions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DigestBot.Storage;

/// <summary>Registers the stores.</summary>
public static class StorageServices
{
    /// <summary>Seconds a writer waits for another one before it gives up.</summary>
    private const int BusySeconds = 30;

    /// <summary>Writers of this process at one time; a server has a hundred connections for all unless told otherwise.</summary>
    private const int ServerWriters = 16;

    /// <param name="services">Where the stores are registered.</param>
    /// <param name="database">The path of a SQLite file, a connection string of SQLite ("Data Source=…"), or one of PostgreSQL ("Host=…").</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, string database) => services.AddStorage(database, []);

    /// <summary>With what looks on at every statement.</summary>
    internal static IServiceCollection AddStorage(this IServiceCollection services, string database, IReadOnlyList<IInterceptor> interceptors) =>
        IsServer(database) ? services.AddPostgreSql(database, interceptors) : services.AddSqlite(ConnectionString(database), interceptors);

    /// <summary>Whether the database is one of a server and not a file.</summary>
    public static bool IsServer(string database) => database.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    private static IServiceCollection AddPostgreSql(this IServiceCollection services, string connectionString, IReadOnlyList<IInterceptor> interceptors)
    {
        var options = new DbContextOptionsBuilder<PostgreSqlDigestDb>().UseNpgsql(connectionString).AddInterceptors([new RowLockInterceptor(), .. interceptors]).Options;
        return services
            .AddStores(() => new PostgreSqlDigestDb(options), ServerWriters)
            .AddSingleton<ILeaseStore>(new LeaseStore(() => new PostgreSqlDigestDb(options)))
            .AddSingleton<IArticleSearch>(new PostgreSqlArticleSearch(() => new PostgreSqlDigestDb(options)))
            .AddSingleton<DatabaseCopying>(new PostgreSqlCopying(connectionString, () => new PostgreSqlDigestDb(options)))
            .AddSingleton<StorageInitializer>(new PostgreSqlInitializer(connectionString, () => new PostgreSqlDigestDb(options)));
    }

    private static IServiceCollection AddSqlite(this IServiceCollection services, string connectionString, IReadOnlyList<IInterceptor> interceptors)
    {
        var options = new DbContextOptionsBuilder<SqliteDigestDb>().UseSqlite(connectionString).AddInterceptors(interceptors).Options;
        return services
            .AddStores(() => new SqliteDigestDb(options), writers: 1)
            // a file has one program, which waits for nobody, least of all for the one that was killed in its place
            .AddSingleton<ILeaseStore, LocalLeases>()
            .AddSingleton<IArticleSearch>(new SqliteArticleSearch(() => new SqliteDigestDb(options)))
            .AddSingleton(new ServerMigration(connectionString))
            .AddSingleton<DatabaseCopying>(new SqliteCopying(connectionString, () => new SqliteDigestDb(options)))
            .AddSingleton<StorageInitializer>(_ => new SqliteInitializer(connectionString, () => new SqliteDigestDb(options)));
    }

    private static IServiceCollection AddStores(this IServiceCollection services, Func<DigestDb> open, int writers) => services
        .AddSingleton(_ => new WriteTurn(writers))
        .AddSingleton<IArticleStore>(provider => new ArticleStore(open, provider.GetRequiredService<WriteTurn>()))
        .AddSingleton<IFeedStore>(provider => new FeedStore(open, provider.GetRequiredService<WriteTurn>()))
        .AddSingleton<ITopicStore>(new TopicStore(open))
        .AddSingleton<IStoryStore>(new StoryStore(open))
        .AddSingleton<ISubscriptionStore>(provider => new SubscriptionStore(open, provider.GetRequiredService<WriteTurn>()))
        .AddSingleton<IOutbox>(provider => new Outbox(open, provider.GetRequiredService<WriteTurn>()))
        .AddSingleton<IInstallationStore>(provider => new InstallationStore(open, provider.GetRequiredService<WriteTurn>()))
        .AddSingleton<IChangeLog>(provider => new ChangeLog(open, provider.GetRequiredService<WriteTurn>()))
        .AddSingleton<IWorkspaceSettings>(provider => new WorkspaceSettings(open, provider.GetRequiredService<WriteTurn>()))
        .AddSingleton<IKeyRing>(new KeyRing(open))
        .AddSingleton(provider => new Tidying(open, provider.GetRequiredService<WriteTurn>()))
        .AddSingleton<IStorageProbe>(provider => new StorageProbe(open, provider.GetRequiredService<StorageInitializer>().ProblemOf));

    private static string ConnectionString(string database)
    {
        var builder = database.Contains("Data Source=", StringComparison.OrdinalIgnoreCase)
            ? new SqliteConnectionStringBuilder(database)
            : new SqliteConnectionStringBuilder { DataSource = database };
        builder.ForeignKeys = true;
        if (!builder.ShouldSerialize("Default Timeout"))
        {
            builder.DefaultTimeout = BusySeconds;
        }

        return builder.ConnectionString;
    }
}
