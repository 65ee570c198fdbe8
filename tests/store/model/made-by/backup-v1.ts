/** Backups as version 1 of the file was made on people's phones. Never change them. */

/** What is in both of them. */
export const backedUpByVersion1 = {
  answers: [{ question: 'born', value: '2008-02-29', changed: 1713225600000 }],
  lists: [
    { id: 'own1', title: 'Things for Sunday', created: 1713225600000, order: 1024, changed: 1713225600000 },
  ],
  items: [{ id: 'item1', list: 'own1', text: 'سرير "كبير" \\ £12', order: 1024, planned: 1200 }],
  dates: [{ id: 'date1', day: '2026-12-01', sequence: 1, history: [{ day: '2026-06-01', what: 'done' }] }],
};

/** A readable one. */
export const plainByVersion1 = String.raw`{
  "waymark": "backup",
  "version": 1,
  "sha256": "4a178b8451a34c47c025c1a88bbf2386e190aaa345b9da317d0562d00eaf3a22",
  "app": "store 2",
  "made": "2026-11-22",
  "counts": {
    "answers": 1,
    "lists": 1,
    "items": 1,
    "dates": 1
  },
  "data": {
    "answers": [
      {
        "question": "born",
        "value": "2008-02-29",
        "changed": 1713225600000
      }
    ],
    "lists": [
      {
        "id": "own1",
        "title": "Things for Sunday",
        "created": 1713225600000,
        "order": 1024,
        "changed": 1713225600000
      }
    ],
    "items": [
      {
        "id": "item1",
        "list": "own1",
        "text": "سرير \"كبير\" \\ £12",
        "order": 1024,
        "planned": 1200
      }
    ],
    "dates": [
      {
        "id": "date1",
        "day": "2026-12-01",
        "sequence": 1,
        "history": [
          {
            "day": "2026-06-01",
            "what": "done"
          }
        ]
      }
    ]
  }
}`;

/** The same under the passphrase `blue hen 42`. */
export const lockedByVersion1 = String.raw`{
  "waymark": "backup",
  "version": 1,
  "sha256": "9b94e58931c1034d8d03f1d705297fbe067bc7bfb9850a297d6181bdbbb3ef7f",
  "locked": {
    "salt": "rvTIn1Oig3+XRrSTW/wjXw==",
    "iv": "MAmL+4PKkTbKkNoW",
    "rounds": 600000,
    "data": "LC+qVHtVgBHhLZdjMNAa4wbDPw5myCehlvqEXiZ/A3vEuYoxXruv+JSuQYaGF+3+3829/D1wmyv67vi6jLHln6RZKlJFUwKkuQYcXbvNUUyMvQBED7GVRoZyvpKEpiVgmfTP5lU5zC7t1fWxid1iLG5mOftvTO/zlOdcfkJ4MgTw5w6VUZ26Tx/Mz7CONt82PRErnCwSVhK7GUDwWkij/lruT6jXs06IHLBR13e5Z1v1N1NjpfwqmtDEBP9nwzTnAlx/VOMFEbNjhPs1LPf/qo7wirG+ky1uFaavCglZL6DIJ/VcDdCBYdduMbT0F7XPEb1Wdf2sUJIDw9xs1N9J1N3khfKMNZLWP9m+j4m+OHuvpA3fQRl9OIXNlRz6fLDe90eR8+RNn8WjBr6F1wO8k9UNxzWOgxJkWXT3hfg0yZSVSTKQkIDbnztt9PIxBRNy/h5YlbFkMm5H48F5uz5ZxelEf244KK28UOvCtyYANHPRKXC+ujKgP/VmNhr2vyR6JJN9TMRV5cvAGnaGU02gYhdbaqTulDQbwtfHb/9OSNlMYBiWrdpWU2H/rOVh8KKxJ3QuLLeLKL2V24iTIIB4zldKQmKDS1QSL3dBYvKP3Iz8rA0U/Gq71h7aq7raVJIN0paPMs2mR6/BblkVhEpVAcPJYWDfBU4akDHLsf/zer1qhcEtEkGc7img0KP+N0bkznK6WPslOger85oeVIie+xtuH+9q4h/xaUqDA7n3yAiMGxpGeY8rYCPogGUhadXeQ3OG57FYfvpcYCcUg6LS2IDNhALJyxqEVcBFEDZu/VD11VrKcz6HFLeta34g6oYnTvfEj66E0ROkd778g+0lZtWpJFHQisskr/v0yvEm0YutZCntmWJDktfSehHYeiHfOuaTXm/SlGCwREmVj7d+n7HhX0xYsLhpBCcOteenAjFbTsFA8z5e4+Qm9YUkreDZKzpJ/WBOqJg6YVmixVwGIbY5clX3haeu5jhNiEEkqCNygI6yl68kqOqysqUivyYSb9cgb2/AgUtDNEVy/5hCWZTbpaPKiRnldq41ghyF049ttkDHr7B+QBPgxpuEPOhbhfRXRCq2WFmoS7tRolN8mJCrnBtJLfJ9Wf5iPww9dZZRw+/IzOAaDR2fCYEFMAwLw1Q/78d62oYGFZ5TfJIfchshJj/yYtToj1+NZ41eWfgZ9HWXpx1sOSex1zMlhicbbjzLmEj4s3AfjMY4uVsAYtP66BICKWtutqqUYXvOIXe0/gC4i2dbQbkXDRqURIHtZROziLtLnwvbLnq8jQrG5ArCbHvIJMsoBeovU8/OK4v/yrfZoTnlmnJzRIVI1z6ZYeQ="
  }
}`;
