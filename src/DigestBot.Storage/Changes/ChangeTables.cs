using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigestBot.Storage.Changes;

internal sealed class ChangeTables : IEntityTypeConfiguration<ChangeRow>
{
    public void Configure(EntityTypeBuilder<ChangeRow> builder)
    {
        builder.ToTable("Changes");
        builder.HasIndex(row => new { row.Platform, row.Workspace, row.At });
        builder.HasIndex(row => row.At);
        builder.Property(row => row.Platform).HasConversion<string>().HasMaxLength(16);
    }
}
