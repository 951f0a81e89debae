using DigestBot.Storage.Articles;
using DigestBot.Storage.Feeds;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage;

/// <summary>The tables, whatever the database. Each database has a subclass with its own migrations.</summary>
internal abstract class DigestDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<ArticleKeyRow> ArticleKeys => Set<ArticleKeyRow>();

    public DbSet<ArticleVersionRow> ArticleVersions => Set<ArticleVersionRow>();

    public DbSet<FeedRow> Feeds => Set<FeedRow>();

    public DbSet<FeedKeyRow> FeedKeys => Set<FeedKeyRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DigestDb).Assembly);

    /// <summary>Moments are ticks since 1970 in UTC and days ISO text: both sort and compare in any database.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateConverter>().HaveMaxLength(10);
    }
}
