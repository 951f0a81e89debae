using DigestBot.Subscriptions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigestBot.Storage.Subscriptions;

internal sealed class SubscriptionTables : IEntityTypeConfiguration<SubscriptionRow>, IEntityTypeConfiguration<LedgerRow>
{
    public void Configure(EntityTypeBuilder<SubscriptionRow> builder)
    {
        builder.ToTable("Subscriptions");
        builder.HasIndex(row => new { row.Platform, row.Workspace, row.Channel, row.Topic }).IsUnique();
        builder.HasIndex(row => new { row.Platform, row.NextRun });
        builder.Property(row => row.Platform).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Days).HasDefaultValue(DigestDays.Every);
        builder.Property(row => row.Length).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Ledger).HasMaxLength(LedgerRow.IdLength);
    }

    public void Configure(EntityTypeBuilder<LedgerRow> builder)
    {
        builder.ToTable("Ledgers");
        builder.Property(row => row.Id).HasMaxLength(LedgerRow.IdLength);
    }
}
