using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigestBot.Storage.Topics;

internal sealed class TopicTables : IEntityTypeConfiguration<TopicRow>
{
    public void Configure(EntityTypeBuilder<TopicRow> builder)
    {
        builder.ToTable("Topics");
        builder.HasKey(topic => new { topic.Workspace, topic.Name });
    }
}
