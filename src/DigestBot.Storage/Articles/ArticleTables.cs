using DigestBot.Storage.Feeds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigestBot.Storage.Articles;

internal sealed class ArticleTables
    : IEntityTypeConfiguration<ArticleRow>, IEntityTypeConfiguration<ArticleKeyRow>, IEntityTypeConfiguration<ArticleVersionRow>,
      IEntityTypeConfiguration<PrivateArticleRow>
{
    public void Configure(EntityTypeBuilder<ArticleRow> builder)
    {
        builder.ToTable("Articles");
        builder.HasIndex(article => new { article.Day, article.Id });
        builder.HasIndex(article => article.IsSample);
    }

    public void Configure(EntityTypeBuilder<ArticleKeyRow> builder)
    {
        builder.ToTable("ArticleKeys");
        builder.HasKey(key => key.Key);
        builder.HasOne(key => key.Article).WithMany().HasForeignKey(key => key.ArticleId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<PrivateArticleRow> builder)
    {
        builder.ToTable("PrivateArticles");
        builder.HasKey(kept => kept.ArticleId);
        builder.Property(kept => kept.ArticleId).ValueGeneratedNever();
        builder.HasIndex(kept => kept.FeedId);
        builder.HasOne(kept => kept.Article).WithOne().HasForeignKey<PrivateArticleRow>(kept => kept.ArticleId).OnDelete(DeleteBehavior.Cascade);

        // a feed that went and left its articles without this row would give them to everybody
        builder.HasOne<FeedRow>().WithMany().HasForeignKey(kept => kept.FeedId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ArticleVersionRow> builder)
    {
        builder.ToTable("ArticleVersions");
        builder.HasKey(version => new { version.ArticleId, version.Hash });
        builder.HasOne(version => version.Article).WithMany().HasForeignKey(version => version.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}
