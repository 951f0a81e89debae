using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigestBot.Storage.Stories;

internal sealed class StoryTables : IEntityTypeConfiguration<StoryDecisionRow>
{
    public void Configure(EntityTypeBuilder<StoryDecisionRow> builder)
    {
        builder.ToTable("StoryDecisions");
        builder.HasKey(decision => new { decision.FirstId, decision.SecondId });
        builder.Property(decision => decision.Kind).HasConversion<string>().HasMaxLength(16);
        builder.HasOne(decision => decision.First).WithMany().HasForeignKey(decision => decision.FirstId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(decision => decision.Second).WithMany().HasForeignKey(decision => decision.SecondId).OnDelete(DeleteBehavior.Cascade);
    }
}
