using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigestBot.Storage.Nodes;

internal sealed class LeaseTables : IEntityTypeConfiguration<LeaseRow>
{
    public void Configure(EntityTypeBuilder<LeaseRow> builder)
    {
        builder.ToTable("Leases");
        builder.HasKey(row => row.Name);
        builder.Property(row => row.Name).HasMaxLength(LeaseRow.NameLength);
        builder.Property(row => row.Holder).HasMaxLength(LeaseRow.NameLength);
    }
}
