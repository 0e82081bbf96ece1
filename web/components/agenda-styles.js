/** What an agenda looks like. */
import { css } from 'lit';

export const agendaStyles = css`
  .months {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    margin-block: 1rem 0.5rem;
  }
  .months h2 {
    margin: 0;
    min-inline-size: 10rem;
  }
  [aria-labelledby='take'] > p {
    margin-block-end: 0.6rem;
  }
  .month {
    table-layout: fixed;
    min-inline-size: 0;
  }
  .month th {
    padding: 0.2rem;
    text-align: center;
    border: 0;
    font-size: 0.85rem;
  }
  .month td {
    padding: 1px;
    border: 0;
    block-size: 1px;
  }
  .day {
    display: flex;
    flex-direction: column;
    gap: 0.15rem;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 6.2rem;
    padding: 0.3rem;
    border: 1px solid var(--wijkweb-line-color);
    border-radius: 4px;
    background: var(--wijkweb-surface-color);
    font: inherit;
    font-size: 0.8rem;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .day.outside {
    background: transparent;
    color: var(--wijkweb-soft-color);
  }
  .day[aria-pressed='true'] {
    border: 2px solid var(--wijkweb-accent-color);
  }
  .day .date {
    font-weight: 600;
  }
  .day .today {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .item {
    display: block;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    padding-inline-start: 0.35rem;
    border-inline-start: 4px solid;
  }
  .item.everyone,
  .swatch.everyone {
    border-color: #2f6f6b;
  }
  .item.members,
  .swatch.members {
    border-color: #b98a4e;
  }
  .item.unknown,
  .swatch.unknown {
    border-color: #8a8378;
  }
  .item.off {
    text-decoration: line-through;
  }
  .swatch.everyone,
  .block.everyone {
    background: #2f6f6b;
    fill: #2f6f6b;
  }
  .swatch.members,
  .block.members {
    background: #d9b98a;
    fill: #e6cda5;
  }
  .swatch.unknown,
  .block.unknown {
    background: #d8d2c6;
    fill: #d8d2c6;
  }
  .block.off {
    fill: #fff;
    stroke: #8a8378;
    stroke-dasharray: 3 2;
  }
  .label {
    font-size: 12px;
    fill: #2b2b2b;
  }
  .label.everyone {
    fill: #fff;
  }
  .label.off {
    fill: #2b2b2b;
    text-decoration: line-through;
  }
  .hour {
    stroke: var(--wijkweb-line-color);
  }
  .clock,
  .weekday {
    font-size: 12px;
    fill: var(--wijkweb-soft-color);
  }
  .warn {
    font-weight: 600;
    color: #8a2b13;
  }
  .clashes > li,
  .happenings > li {
    padding-block: 0.6rem;
    border-block-end: 1px solid var(--wijkweb-line-color);
    overflow-wrap: anywhere;
  }
  .week {
    min-inline-size: 46rem;
  }
  @media (max-width: 720px) {
    .day {
      min-block-size: 3.4rem;
      padding: 0.2rem;
      align-items: center;
    }
    .item {
      inline-size: 80%;
      block-size: 4px;
      padding: 0;
      border-inline-start: 0;
      border-block-start: 4px solid;
      border-radius: 2px;
      font-size: 0;
    }
    .more {
      font-size: 0.7rem;
    }
  }
`;
