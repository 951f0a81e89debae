using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigestBot.Storage.Feeds;

internal sealed class FeedTables : IEntityTypeConfiguration<FeedRow>, IEntityTypeConfiguration<FeedKeyRow>, IEntityTypeConfiguration<FeedFollowerRow>
{
    public void Configure(EntityTypeBuilder<FeedRow> builder)
    {
        builder.ToTable("Feeds");
        builder.HasIndex(feed => feed.Url).IsUnique();
        builder.HasIndex(feed => feed.GuidScope).IsUnique();
        builder.HasIndex(feed => feed.NextCheck);
    }

    public void Configure(EntityTypeBuilder<FeedFollowerRow> builder)
    {
        builder.ToTable("FeedFollowers");
        builder.HasKey(follower => new { follower.FeedId, follower.Workspace });
        builder.HasIndex(follower => follower.Workspace);
        builder.HasOne(follower => follower.Feed).WithMany().HasForeignKey(follower => follower.FeedId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<FeedKeyRow> builder)
    {
        builder.ToTable("FeedKeys");
        builder.HasKey(key => new { key.FeedId, key.Key });
        builder.HasOne(key => key.Feed).WithMany().HasForeignKey(key => key.FeedId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(key => key.Article).WithMany().HasForeignKey(key => key.ArticleId).OnDelete(DeleteBehavior.SetNull);
    }
}
