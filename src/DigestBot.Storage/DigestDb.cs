using DigestBot.Storage.Articles;
using DigestBot.Storage.Changes;
using DigestBot.Storage.Deliveries;
using DigestBot.Storage.Feeds;
using DigestBot.Storage.Installations;
using DigestBot.Storage.Nodes;
using DigestBot.Storage.Retention;
using DigestBot.Storage.Stories;
using DigestBot.Storage.Subscriptions;
using DigestBot.Storage.Topics;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage;

/// <summary>The tables, whatever the database. Each database has a subclass with its own migrations.</summary>
internal abstract class DigestDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<ArticleKeyRow> ArticleKeys => Set<ArticleKeyRow>();

    public DbSet<ArticleVersionRow> ArticleVersions => Set<ArticleVersionRow>();

    public DbSet<PrivateArticleRow> PrivateArticles => Set<PrivateArticleRow>();

    public DbSet<FeedRow> Feeds => Set<FeedRow>();

    public DbSet<FeedFollowerRow> FeedFollowers => Set<FeedFollowerRow>();

    public DbSet<FeedKeyRow> FeedKeys => Set<FeedKeyRow>();

    public DbSet<StoryDecisionRow> StoryDecisions => Set<StoryDecisionRow>();

    public DbSet<TopicRow> Topics => Set<TopicRow>();

    public DbSet<SubscriptionRow> Subscriptions => Set<SubscriptionRow>();

    public DbSet<LedgerRow> Ledgers => Set<LedgerRow>();

    public DbSet<InstallationRow> Installations => Set<InstallationRow>();

    public DbSet<OrganisationMemberRow> OrganisationMembers => Set<OrganisationMemberRow>();

    public DbSet<UsedMarkRow> UsedMarks => Set<UsedMarkRow>();

    public DbSet<KeyRow> Keys => Set<KeyRow>();

    public DbSet<WorkspaceSettingsRow> WorkspaceSettings => Set<WorkspaceSettingsRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    public DbSet<LeaseRow> Leases => Set<LeaseRow>();

    public DbSet<DigestRow> Digests => Set<DigestRow>();

    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    public DbSet<DeliveryAttemptRow> DeliveryAttempts => Set<DeliveryAttemptRow>();

    /// <summary>Adds the article to the full-text index, in the caller's transaction.</summary>
    public abstract Task PutInIndexAsync(ArticleRow row, CancellationToken cancellation);

    /// <summary>Takes the article out of the full-text index, in the caller's transaction.</summary>
    /// <param name="day">The day it counted for when it was put in.</param>
    /// <param name="id">Its number.</param>
    /// <param name="cancellation">Stops the work.</param>
    public abstract Task RemoveFromIndexAsync(LocalDate day, long id, CancellationToken cancellation);

    /// <summary>Waits until the caller's transaction is the only one in that part; until it ends the others wait.</summary>
    public virtual Task EnterAsync(ExclusivePart part, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Waits until nobody else has written to the table in a transaction that goes on; until the caller's ends nobody else does.</summary>
    public virtual Task LockAsync(string table, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>What it takes now.</summary>
    public abstract Task<DatabaseUsage> UsageAsync(CancellationToken cancellation);

    /// <summary>Gives so much of the space that is free back to the disk, where it is not left for what comes next.</summary>
    /// <returns>Whether there is more.</returns>
    public virtual Task<bool> GiveBackAsync(int pages, CancellationToken cancellation) => Task.FromResult(false);

    /// <summary>Leaves out so many numbers before the next one is given, in every table.</summary>
    public abstract Task SkipNumbersAsync(long count, CancellationToken cancellation);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DigestDb).Assembly);

    /// <summary>Moments are ticks since 1970 in UTC, days and times of day ISO text: all sort and compare in any database.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateConverter>().HaveMaxLength(10);
        configurationBuilder.Properties<LocalTime>().HaveConversion<LocalTimeConverter>().HaveMaxLength(8);
    }
}
